import { framingOf, type PosterHead, type PosterSizes, type Room } from './framing';
import { legendWithin, type PosterLegend } from './legendRows';
import { fitText, linesOf, type Measure, type PosterFont } from './lines';
import { formatPx, drawingMarkup, textAt, families, type PosterDrawing } from './markup';
import { placeNotes, type PosterNote } from './notes';
import { layOutRows, type PosterRow } from './posterRows';
import { escapeXml } from '../../domain/escapeXml';

/** The words before the phrase, the phrase, and the words after it. */
type PosterSentence = readonly [string, string, string];

// Signs that no text holds keep the phrase apart while lines are broken.
const [begin, end] = ['\uE000', '\uE001'];
const plain = (text: string) => text.replaceAll(/[\uE000\uE001]/gu, '');

const lineHeight = 1.4;

/** What of a line stands before, in and after the phrase. */
function partsOf(line: string): PosterSentence {
  const from = line.indexOf(begin);
  if (from < 0) return [line, '', ''];
  const to = line.includes(end) ? line.indexOf(end) : line.length;
  return [line.slice(0, from), plain(line.slice(from, to)), line.slice(to + 1)];
}

/** The sentence in lines of the largest font, up to that one, in which a room holds them. */
function linesIn(
  room: Room,
  text: string,
  font: PosterFont,
  measure: Measure,
): { readonly font: PosterFont; readonly lines: readonly string[] } {
  const lines = linesOf(text, room.width, font, (part, f) => measure(plain(part), f));
  if (lines.length * font.size * lineHeight <= room.height || font.size < 4) return { font, lines };
  return linesIn(room, text, { ...font, size: font.size * 0.96 }, measure);
}

/** Words that are told how long they are, so that they stand on their ground in whatever font they are shown. */
const piece = (x: number, length: number, text: string, more = ''): string =>
  text === ''
    ? ''
    : `<tspan x="${formatPx(x)}" textLength="${formatPx(length)}"${more}>${escapeXml(text)}</tspan>`;

/** A line of which a part is on a ground of its own. */
function markedLine(
  [before, phrase, after]: PosterSentence,
  { x, y }: Pick<Room, 'x' | 'y'>,
  mark: string,
  font: PosterFont,
  measure: Measure,
): { readonly ground: string; readonly words: string } {
  if (phrase === '') return { ground: '', words: escapeXml(before) };
  const { size } = font;
  const from = x + measure(before, font);
  const to = x + measure(before + phrase, font);
  return {
    ground: `<rect x="${formatPx(from - size * 0.06)}" y="${formatPx(y - size * 0.92)}" width="${formatPx(to - from + size * 0.12)}" height="${formatPx(size * 1.2)}" fill="${mark}"/>`,
    words: `${piece(x, from - x, before)}${piece(from, to - from, phrase, ' data-phrase=""')}<tspan x="${formatPx(to)}">${escapeXml(after)}</tspan>`,
  };
}

/** A quoted sentence in the largest lines, up to a font, that a room holds, its phrase on a ground of its own as the page shows it. */
function sentenceMarkup(
  [before, phrase, after]: PosterSentence,
  room: Room,
  { ink, mark }: { readonly ink: string; readonly mark: string },
  most: PosterFont,
  measure: Measure,
): string {
  const whole = `“${before}${begin}${phrase.replaceAll(' ', ` ${begin}`)}${end}${after}”`;
  const { font, lines } = linesIn(room, whole, most, measure);
  return lines
    .map((line, index) => {
      const y = room.y + (index + 1) * font.size * lineHeight;
      const { ground, words } = markedLine(partsOf(line), { x: room.x, y }, mark, font, measure);
      return `${ground}<text x="${formatPx(room.x)}" y="${formatPx(y)}" font-family="${families[font.family]}" font-size="${formatPx(font.size)}" fill="${ink}">${words}</text>`;
    })
    .join('');
}

/** A number in its printed words, and what it says of what. */
type PosterHeadline = { readonly printed: string; readonly words: string };

/** The part of the width that the numbers may take. */
const numbersPart = 0.62;

/** Numbers under each other, all as large, their words beside them on the same line. */
function headlinesMarkup(
  headlines: readonly PosterHeadline[],
  room: Room,
  [large, small]: readonly [PosterFont, PosterFont],
  { ink, soft }: { readonly ink: string; readonly soft: string },
  measure: Measure,
): string {
  const sizes = headlines.map(
    ({ printed }) => fitText(printed, room.width * numbersPart, 1, large, measure).font.size,
  );
  const font = { ...large, size: Math.min(...sizes) };
  const column = Math.max(...headlines.map(({ printed }) => measure(printed, font))) + font.size * 0.6;
  const pitch = room.height / headlines.length;
  return headlines
    .flatMap(({ printed, words }, row) => {
      const baseline = room.y + (row + 0.5) * pitch + font.size * 0.32;
      const { font: used, lines } = fitText(words, room.width - column, 2, small, measure);
      const first = baseline - (lines.length - 1) * used.size * 1.3;
      return [
        textAt(room.x, baseline, printed, font, ink),
        ...lines.map((text, index) =>
          textAt(room.x + column, first + index * used.size * 1.3, text, used, soft),
        ),
      ];
    })
    .join('');
}

/** What of a chart stands around its drawing. */
export type ChartWords = { readonly legend: readonly PosterLegend[]; readonly notes: readonly PosterNote[] };

type NumberContent = { readonly printed: string; readonly sentence: PosterSentence };

/** A chart; rows of a table; a number with its sentence; or several numbers, each with words of its own. */
export type PosterProps = PosterHead &
  (
    | ({ readonly kind: 'chart'; readonly drawing: PosterDrawing } & ChartWords)
    | { readonly kind: 'rows'; readonly rows: readonly PosterRow[] }
    | ({ readonly kind: 'number' } & NumberContent)
    | { readonly kind: 'numbers'; readonly numbers: readonly PosterHeadline[] }
  );

/** The words around a chart, and the room they leave for it. */
function aroundChart(head: PosterHead & ChartWords, sizes: PosterSizes, whole: Room) {
  const { colours, measure } = head;
  const { base, sans, least } = sizes;
  const legend = legendWithin(base * 0.2, head.legend, whole.width, [sans(0.026), least], measure);
  const legendTop = whole.y + whole.height - legend.height;
  const gap = legend.height === 0 ? 0 : base * 0.02;
  const over = { ...whole, height: whole.height - legend.height - gap };
  const smallest = { ...least, size: least.size * 0.75 };
  const notes = placeNotes(head.notes, over, [sans(0.024), smallest], measure);
  return { room: notes.room, markup: notes.draw(colours) + legend.draw(whole.x, legendTop, colours.ink) };
}

/** The room that a picture has for the drawing of a chart, and the largest its words may be, in px. */
export function drawingRoomOf(head: PosterHead & ChartWords): Room & { readonly most: number } {
  const { sizes, room } = framingOf(head);
  return { ...aroundChart(head, sizes, room).room, most: sizes.base * 0.036 };
}

/** A number as large as it may be over its sentence. */
function numberMarkup(content: NumberContent, head: PosterHead, sizes: PosterSizes, room: Room): string {
  const { colours, measure } = head;
  const { base, bold, serif } = sizes;
  const number = fitText(content.printed, room.width, 2, bold(0.15), measure);
  const size = number.font.size * 1.1;
  const lines = number.lines.map((line, index) =>
    textAt(room.x, room.y + (index + 1) * size - size * 0.14, line, number.font, colours.ink),
  );
  const y = room.y + number.lines.length * size + base * 0.02;
  const height = room.y + room.height - y;
  // A short sentence in much room is set larger than a long one.
  const place = { x: room.x, y, width: room.width, height };
  return lines.join('') + sentenceMarkup(content.sentence, place, colours, serif(0.06), measure);
}

/** Rows of a table with a rule under each. */
function rowsMarkup(rows: readonly PosterRow[], head: PosterHead, sizes: PosterSizes, room: Room): string {
  const { colours, measure } = head;
  const { base, sans, least } = sizes;
  const set = layOutRows(rows, { ...room, most: sans(0.03).size, least: least.size, measure });
  const line = `stroke="${colours.rule}" stroke-width="${formatPx(base / 1440)}"`;
  return [
    ...set.lines.map(({ x, y, text, font, isSoft }) =>
      textAt(x, y, text, font, isSoft ? colours.soft : colours.ink),
    ),
    ...set.rules.map(
      (y) => `<path d="M${formatPx(room.x)} ${formatPx(y)}H${formatPx(room.x + room.width)}" ${line}/>`,
    ),
  ].join('');
}

function contentMarkup(props: PosterProps, sizes: PosterSizes, room: Room): string {
  const { colours, measure } = props;
  if (props.kind === 'number') return numberMarkup(props, props, sizes, room);
  if (props.kind === 'rows') return rowsMarkup(props.rows, props, sizes, room);
  if (props.kind === 'numbers')
    return headlinesMarkup(props.numbers, room, [sizes.bold(0.13), sizes.sans(0.048)], colours, measure);
  const { room: free, markup } = aroundChart(props, sizes, room);
  const { drawing } = props;
  const scale = Math.min(free.width / drawing.width, free.height / drawing.height);
  const x = free.x + (free.width - drawing.width * scale) / 2;
  return drawingMarkup(drawing, x, free.y + (free.height - drawing.height * scale) / 2, scale) + markup;
}

/** A view as a picture: title, what it shows, where it comes from and where it stands, all inside of its frame. */
export function posterOf(props: PosterProps): string {
  const { width, height, colours, title, source, fontFaces } = props;
  const { parts, sizes, room } = framingOf(props);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(`${title}. ${source}`)}">`,
    fontFaces === '' ? '' : `<style>${fontFaces}</style>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...parts,
    contentMarkup(props, sizes, room),
    '</svg>',
  ].join('');
}
