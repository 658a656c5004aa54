import type PptxGenJS from 'pptxgenjs';
import { dataOf, optionsOf, type Place } from './chartOptions';
import { containedIn } from './picturePlace';
import { finishFile } from './finishFile';
import { colours, fonts } from './look';
import { left, masters, newPresentation, width } from './masters';
import type { Line, Run, Slide, SlideBody } from './slide';

/** A presentation: its title, where it is on the site, its slides. */
export type Deck = { readonly title: string; readonly address: string; readonly slides: readonly Slide[] };

const body: Place = { x: left, y: 1.95, w: width, h: 4.05 };

/** The largest size, of those given from the longest text down, at which a text of so many letters is set. */
const sizeFor = (length: number, sizes: readonly (readonly [most: number, size: number])[]): number =>
  sizes.find(([most]) => length <= most)?.[1] ?? sizes.at(-1)?.[1] ?? 12;

const lengthOf = (line: Line): number => line.reduce((sum, { text }) => sum + text.length, 0);

const runOf = ({ text, address, colour, isBold }: Run, isLast = false): PptxGenJS.TextProps => ({
  text,
  options: {
    ...(colour === undefined ? {} : { color: colour }),
    ...(address === undefined ? {} : { color: colour ?? colours.accent, hyperlink: { url: address } }),
    ...(isBold ? { bold: true } : {}),
    ...(isLast ? { breakLine: true } : {}),
  },
});

const runsOf = (line: Line): PptxGenJS.TextProps[] =>
  line.map((run, index) => runOf(run, index === line.length - 1));

const textBox = {
  fontFace: fonts.sans,
  color: colours.ink,
  margin: 0,
  valign: 'top',
  lang: 'en-GB',
} as const;

function addBody(target: PptxGenJS.Slide, content: SlideBody, library: PptxGenJS): void {
  switch (content.kind) {
    case 'chart': {
      const type = content.chart.form === 'lines' ? library.ChartType.line : library.ChartType.bar;
      target.addChart(type, dataOf(content.chart), { ...optionsOf(content.chart), ...body });
      return;
    }
    case 'picture':
      target.addImage({
        data: content.data,
        altText: content.description,
        ...containedIn(body, content.data),
      });
      return;
    case 'table': {
      const fontSize = sizeFor(content.rows.length, [
        [4, 18],
        [8, 16],
        [12, 14],
      ]);
      target.addTable(
        content.rows.map(({ name, period, printed }) => [
          { text: name },
          { text: period },
          { text: [runOf(printed)] as unknown as string },
        ]),
        {
          x: body.x,
          y: body.y,
          w: body.w,
          colW: [4.9, 3.4, 3.63],
          fontFace: fonts.sans,
          fontSize,
          color: colours.ink,
          border: { type: 'none' },
          margin: [0.04, 0.1, 0.04, 0],
        },
      );
      // A row may take two lines; what stands below has the lower half.
      if (content.below)
        target.addText(content.below.flatMap(runsOf), {
          ...textBox,
          ...body,
          y: body.y + body.h / 2,
          h: body.h / 2,
          fontSize: sizeFor(
            content.below.reduce((sum, line) => sum + lengthOf(line), 0),
            [
              [300, 18],
              [600, 15],
              [1000, 12],
            ],
          ),
          paraSpaceAfter: 6,
        });
      return;
    }
    case 'figure': {
      const { printed, sentence, speaker, about } = content;
      target.addText([runOf({ ...printed, isBold: true })], {
        ...textBox,
        ...body,
        h: 1.2,
        valign: 'middle',
        fontFace: fonts.serif,
        fontSize: sizeFor(printed.text.length, [
          [20, 60],
          [32, 44],
          [48, 32],
          [80, 24],
        ]),
      });
      target.addText(runsOf(sentence), {
        ...textBox,
        ...body,
        y: body.y + 1.3,
        h: 1.85,
        fontFace: fonts.serif,
        fontSize: sizeFor(lengthOf(sentence), [
          [170, 22],
          [280, 18],
          [440, 15],
          [700, 12],
        ]),
        lineSpacingMultiple: 1.1,
      });
      target.addText(
        [speaker, ...about].map((text) => ({ text, options: { breakLine: true } })),
        { ...textBox, ...body, y: body.y + 3.2, h: 0.95, fontSize: 12, color: colours.inkSoft },
      );
    }
  }
}

function addSources(target: PptxGenJS.Slide, { sources, address }: Slide): void {
  const length = sources.reduce((sum, line) => sum + lengthOf(line) + 40, 0);
  target.addText(
    [
      ...sources.flatMap(runsOf),
      { text: 'Each number links to the sentence it was printed in. Online: ', options: {} },
      runOf({ text: address, address }),
    ],
    {
      ...textBox,
      x: left,
      y: 6.15,
      w: width,
      h: 1.05,
      valign: 'bottom',
      color: colours.inkSoft,
      fontSize: sizeFor(length, [
        [520, 11],
        [800, 9.5],
        [1200, 8],
      ]),
    },
  );
}

function addSlide(library: PptxGenJS, slide: Slide): void {
  const target = library.addSlide({ masterName: masters.slide });
  target.addText(slide.title, {
    placeholder: 'title',
    fontSize: sizeFor(slide.title.length, [
      [46, 30],
      [75, 24],
      [130, 22],
    ]),
  });
  target.addText(slide.subtitle, {
    ...textBox,
    x: left,
    y: 1.25,
    w: width,
    h: 0.6,
    fontSize: sizeFor(slide.subtitle.length, [
      [230, 14],
      [330, 12],
      [480, 10],
    ]),
    color: colours.inkSoft,
  });
  addBody(target, slide.body, library);
  addSources(target, slide);
  // Written as paragraphs when the file is finished.
  target.addNotes('…');
}

function addTitleSlide(library: PptxGenJS, { title, address, slides }: Deck): void {
  const target = library.addSlide({ masterName: masters.opening });
  target.addText(title, {
    placeholder: 'title',
    fontSize: sizeFor(title.length, [
      [40, 44],
      [80, 32],
      [140, 24],
    ]),
  });
  // One that takes several slides is named once.
  const names = new Set(slides.map((slide) => slide.title.replace(/ \(\d+ of \d+\)$/u, '')));
  names.delete(title);
  const lines = names.size > 0 ? [...names] : [slides[0]?.subtitle ?? ''];
  target.addText(
    lines.map((text) => ({ text, options: { breakLine: true } })),
    {
      ...textBox,
      x: left,
      y: 2.8,
      w: width,
      h: 3.2,
      fontSize: sizeFor(lines.length, [
        [8, 18],
        [16, 13],
        [20, 11],
        [24, 9],
      ]),
      color: colours.inkSoft,
    },
  );
  target.addText(
    [
      { text: 'Every number links to the sentence it was printed in. Online: ' },
      runOf({ text: address, address }),
    ],
    { ...textBox, x: left, y: 6.6, w: width, h: 0.5, fontSize: 12, color: colours.inkSoft },
  );
}

/** The presentation as a file of PowerPoint, 16:9; a title slide when there are several slides. */
export async function writeSlides(deck: Deck): Promise<Blob> {
  const library = newPresentation(deck.title);
  const hasTitleSlide = deck.slides.length > 1;
  if (hasTitleSlide) addTitleSlide(library, deck);
  for (const slide of deck.slides) addSlide(library, slide);
  const written = (await library.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
  const bytes = await finishFile(written, deck.slides, hasTitleSlide);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
