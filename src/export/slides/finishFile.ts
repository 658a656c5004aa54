import JSZip from 'jszip';
import { escapeXml } from '../../domain/escapeXml';
import { withMarks } from './markXml';
import type { Slide } from './slide';

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
