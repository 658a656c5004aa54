import JSZip from 'jszip';
import { escapeXml } from '../../domain/escapeXml';
import type { Slide, SlideChart, SlidePoint, SlideSeries } from './slide';
import { colours, fonts } from './look';

const fill = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const stroke = (colour: string, width: number, dash = 'solid') =>
  `<a:ln w="${Math.round(width * 12_700)}" cap="flat">${fill(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;

/** A mark in the shape and colour of its briefing; a ring around another mark where it states the same again. */
function markerOf({ shape, colour }: Pick<SlidePoint, 'shape' | 'colour'>, isAlternate: boolean): string {
  const look = isAlternate
    ? `<a:noFill/>${stroke(colour, 1.5)}`
    : `${fill(colour)}${stroke(colours.paper, 0.75)}`;
  return `<c:marker><c:symbol val="${shape}"/><c:size val="${isAlternate ? 13 : 9}"/><c:spPr>${look}</c:spPr></c:marker>`;
}

const linePlaces: Readonly<Record<SlidePoint['side'], string>> = {
  above: 't',
  below: 'b',
  right: 'r',
  left: 'l',
};

/** The printed words at a value, in place of the bare number the library would write. */
function labelXml({ at, label, side, colour }: SlidePoint, form: SlideChart['form'], size: number): string {
  if (label === '') return `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`;
  const place = form === 'bars' ? 'outEnd' : linePlaces[side];
  return [
    `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r>`,
    `<a:rPr lang="en-GB" sz="${size * 100}" b="0">${fill(form === 'bars' ? colours.ink : colour)}`,
    `<a:latin typeface="${fonts.sans}"/></a:rPr><a:t>${escapeXml(label)}</a:t></a:r></a:p></c:rich></c:tx>`,
    `<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>`,
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>',
  ].join('');
}

const noOtherLabels =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

function labelsXml({ points }: SlideSeries, { form, categories }: SlideChart): string {
  const size = form === 'bars' && categories.length <= 7 ? 14 : 12;
  return `<c:dLbls>${points.map((point) => labelXml(point, form, size)).join('')}${noOtherLabels}</c:dLbls>`;
}

function lineSeries(series: SlideSeries): string {
  const [first] = series.points;
  const points = series.points.map(
    (point) =>
      `<c:dPt><c:idx val="${point.at}"/>${markerOf(point, series.isAlternate)}<c:bubble3D val="0"/><c:spPr>${stroke(point.colour, 1, 'dash')}</c:spPr></c:dPt>`,
  );
  // Thin and dashed, since nothing was printed between two numbers.
  const line = series.isAlternate ? '<a:ln><a:noFill/></a:ln>' : stroke(series.colour, 1, 'dash');
  const marker = first ? markerOf(first, series.isAlternate) : '';
  return `<c:spPr>${line}</c:spPr>${marker}${series.points.length > 1 ? points.join('') : ''}`;
}

function barSeries({ colour, points }: SlideSeries): string {
  const bars = points.map(
    (point) =>
      `<c:dPt><c:idx val="${point.at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(point.colour)}</c:spPr></c:dPt>`,
  );
  return `<c:spPr>${fill(colour)}</c:spPr><c:invertIfNegative val="0"/>${bars.join('')}`;
}

const emptyPlace = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/gu;

/**
 * The chart as the library wrote it, with each series drawn as the slide says: the library knows one colour and one
 * label format for a series, and puts some parts where the schema has them elsewhere. Names, places and values stay.
 */
function withMarks(xml: string, chart: SlideChart): string {
  let place = 0;
  return xml
    .replaceAll(/<c:ser>[^]*?<\/c:ser>/gu, (written) => {
      const series = chart.series[place++];
      const part = (name: string) => new RegExp(`<c:${name}>[^]*?</c:${name}>`, 'u').exec(written)?.[0] ?? '';
      if (!series) return written;
      const look = chart.form === 'lines' ? lineSeries(series) : barSeries(series);
      const order = /<c:idx [^]*?\/>\s*<c:order [^]*?\/>/u.exec(written)?.[0] ?? '';
      const end = chart.form === 'lines' ? '<c:smooth val="0"/>' : '';
      const values = part('val').replaceAll(emptyPlace, '');
      return `<c:ser>${order}${part('tx')}${look}${labelsXml(series, chart)}${part('cat')}${values}${end}</c:ser>`;
    })
    .replace('<c:lineChart><c:varyColors', '<c:lineChart><c:grouping val="standard"/><c:varyColors')
    .replace(/((?:<c:axId [^>]*\/>){2})<c:axId [^>]*\/>/u, '$1');
}

const noteText = /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>[^]*?<\/a:p>/u;

/** The notes as paragraphs: the library writes them as one. */
const withNotes = (xml: string, notes: readonly string[]): string =>
  xml.replace(noteText, () =>
    notes
      .map((text) =>
        text === ''
          ? '<a:p><a:endParaRPr lang="en-GB"/></a:p>'
          : `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`,
      )
      .join(''),
  );

/** Paragraph properties after a run, which the library repeats: the schema has them once, at the beginning. */
const repeated = /(<\/a:r>)\s*<a:pPr[^>]*?(?:\/>|>[^]*?<\/a:pPr>)/gu;

const emptyCell = /<c r="[A-Z]+\d+"><v><\/v><\/c>/gu;
const sheet = 'xl/worksheets/sheet1.xml';

/** A chart's workbook without cells that are there but hold nothing. */
async function withoutEmptyCells(workbook: ArrayBuffer): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(workbook);
  const xml = await zip.file(sheet)?.async('string');
  if (xml !== undefined) zip.file(sheet, xml.replaceAll(emptyCell, ''));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The list of parts without those that are not there: the library counts masters it does not write. */
const withoutAbsent = (xml: string, zip: JSZip): string =>
  xml.replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/gu, (part, path: string) =>
    zip.file(path) ? part : '',
  );

/** Completes what the library wrote: marks and labels of the charts, paragraphs of the notes. */
export async function finishFile(
  written: ArrayBuffer,
  slides: readonly Slide[],
  hasTitleSlide: boolean,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(written);
  const change = async (path: string, by: (xml: string) => string) => {
    const file = zip.file(path);
    if (!file) throw new Error(`The presentation has no part ${path}`);
    zip.file(path, by(await file.async('string')));
  };
  const charts = slides.flatMap(({ body }) => (body.kind === 'chart' ? [body.chart] : []));
  const chartFiles = zip
    .file(/^ppt\/charts\/chart\d+\.xml$/u)
    .map(({ name }) => name)
    .toSorted((a, b) => Number(/\d+/u.exec(a)) - Number(/\d+/u.exec(b)));
  const first = hasTitleSlide ? 2 : 1;
  const slideFiles = zip.file(/^ppt\/slides\/slide\d+\.xml$/u).map(({ name }) => name);
  const workbooks = zip.file(/^ppt\/embeddings\/.*\.xlsx$/u);
  await Promise.all([
    change('[Content_Types].xml', (xml) => withoutAbsent(xml, zip)),
    ...workbooks.map(async (file) =>
      zip.file(file.name, await withoutEmptyCells(await file.async('arraybuffer'))),
    ),
    ...slideFiles.map((path) => change(path, (xml) => xml.replaceAll(repeated, '$1'))),
    ...charts.map((chart, index) => change(chartFiles[index] ?? '', (xml) => withMarks(xml, chart))),
    ...slides.map(({ notes }, index) =>
      change(`ppt/notesSlides/notesSlide${first + index}.xml`, (xml) => withNotes(xml, notes)),
    ),
  ]);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
