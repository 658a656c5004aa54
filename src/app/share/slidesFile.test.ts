import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCorpus } from '../../domain/corpus';
import { createSliceMaker } from '../../domain/slice';
import { rowAt } from '../../domain/table/row';
import { tableDataOf } from '../../domain/table/tableFiles';
import { firstTwo as corpus } from '../../state/testing/firstTwo';
import type { SharedView } from './sharedView';
import { slidesFile } from './slidesFile';

const chart = (indicatorId: string, scale: 'linear' | 'log' | 'index' = 'linear'): SharedView => ({
  kind: 'chart',
  corpus,
  indicatorId,
  scale,
  hasMilestones: false,
});
const inOrder = (all: readonly number[]) => all.toSorted((a, b) => a - b);
const addressOf = (path: string) => `https://example.org/site${path}`;

async function unpack(views: readonly SharedView[], title = 'A talk') {
  const file = await slidesFile(views, { title, addressOf });
  const zip = await JSZip.loadAsync(await file.blob.arrayBuffer());
  const read = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  // Charts are counted on from one presentation to the next.
  const charts = await Promise.all(
    zip.file(/^ppt\/charts\/chart\d+\.xml$/u).map(async (part) => part.async('string')),
  );
  return { name: file.name, zip, read, charts };
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/gu)]
    .map(([, text]) => text)
    .join('\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const valuesOf = (xml: string): readonly (readonly [number, number])[] =>
  [...xml.matchAll(/<c:val>[^]*?<\/c:val>/gu)].flatMap(([part]) =>
    [...part.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/gu)].map(
      ([, at, value]) => [Number(at), Number(value)] as const,
    ),
  );
const categoriesOf = (xml: string): readonly string[] =>
  [...(/<c:cat>[^]*?<\/c:cat>/u.exec(xml)?.[0].matchAll(/<c:v>([^<]*)<\/c:v>/gu) ?? [])].map(
    ([, t]) => t ?? '',
  );

describe('a chart along time', () => {
  let file: Awaited<ReturnType<typeof unpack>>;
  beforeAll(async () => {
    file = await unpack([chart('internet-users')]);
  });

  it('is named by its indicator and its years, and has no title slide', () => {
    expect(file.name).toBe('verbatim-internet-users-2012-2023.pptx');
    expect(file.zip.file(/^ppt\/slides\/slide\d+\.xml$/u)).toHaveLength(1);
  });

  it('has every year as a place and every number as a value, none between them', () => {
    const [xml = ''] = file.charts;
    expect(categoriesOf(xml)).toEqual([
      ...Array.from({ length: 11 }, (_, index) => String(2012 + index)),
      '[by Mar 2023]',
    ]);
    expect(valuesOf(xml)).toEqual([
      [0, 564_000_000],
      [9, expect.any(Number)],
      [11, 1_067_000_000],
      [0, 560_000_000],
      [9, expect.any(Number)],
      [11, 1_000_000_000],
    ]);
  });

  it('lists the parts it has, and has no cell without a value in its sheet', async () => {
    const listed = [...(await file.read('[Content_Types].xml')).matchAll(/PartName="\/([^"]+)"/gu)];
    expect(listed.map(([, path = '']) => path).filter((path) => !file.zip.file(path))).toEqual([]);
    const [workbook] = file.zip.file(/\.xlsx$/u);
    const sheet = await JSZip.loadAsync((await workbook?.async('arraybuffer')) ?? '');
    const cells = (await sheet.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    expect(cells).toContain('<v>1067000000</v>');
    expect(cells).not.toContain('<v></v>');
  });

  it('says hedges and inferred periods at the marks', () => {
    const labels = textOf(file.charts.join(''));
    expect(labels).toContain('over 1.03 billion');
    expect(labels).toContain('560 million [2012]');
  });

  it('links each number to its page', async () => {
    const links = await file.read('ppt/slides/_rels/slide1.xml.rels');
    for (const { id } of corpus.byIndicator('internet-users'))
      expect(links).toContain(`Target="${addressOf(`/figures/${id}`)}"`);
  });

  it('has its sentences in their exact words in the notes, each once', async () => {
    const notes = textOf(await file.read('ppt/notesSlides/notesSlide1.xml'));
    const sentences = new Set(corpus.byIndicator('internet-users').map((o) => o.citation.quotation));
    for (const id of sentences) {
      const { exact } = corpus.quotation(id);
      expect(notes.split('\n').filter((line) => line === `“${exact}”`)).toHaveLength(1);
    }
  });
});

it('draws a log scale and an index as asked for', async () => {
  const log = await unpack([chart('internet-users', 'log')]);
  expect(log.charts.join('')).toContain('<c:logBase val="10"/>');
  const index = await unpack([chart('digital-economy', 'index')]);
  expect(valuesOf(index.charts.join('')).map(([, value]) => Math.round(value))).toEqual([100, 414]);
  expect(textOf(await index.read('ppt/slides/slide1.xml'))).toContain('100 = “11 trillion yuan”, 2012');
});

it('keeps every row of a long chart, on as many slides as it needs', async () => {
  const { charts } = await unpack([chart('internet-users-rank')]);
  expect(charts).toHaveLength(2);
  const values = charts.flatMap(valuesOf);
  const ranks = corpus.membersOf('world-ranks').flatMap(({ id }) => corpus.byIndicator(id));
  expect(inOrder(values.map(([, value]) => value))).toEqual(inOrder(ranks.map((o) => o.quantity.value)));
});

it('draws a comparison on one index and lists what is not on it', async () => {
  const charts = ['internet-users', 'digital-economy', 'population'].map((indicatorId) => ({
    corpus,
    indicatorId,
  }));
  const { read, charts: drawn } = await unpack([{ kind: 'comparison', charts, scale: 'index' }]);
  expect(drawn.join('').match(/<c:ser>/gu)).toHaveLength(2);
  const slide = textOf(await read('ppt/slides/slide1.xml'));
  expect(slide).toContain('each indicator’s first number is set to 100');
  expect(slide).toMatch(/Not on the index: \n(?:Population.*: )\nmore than 1\.4 billion/u);
});

it('sets a number large over its sentence, with its words in bold', async () => {
  const { read, name } = await unpack([
    { kind: 'figure', corpus, observationId: 'internet-users.2021.cac-2022.a' },
  ]);
  expect(name).toBe('verbatim-internet-users-2021-cac-2022-a.pptx');
  const slide = await read('ppt/slides/slide1.xml');
  const bold = [...slide.matchAll(/<a:rPr[^>]* b="1"[^]*?<a:t>([^<]*)<\/a:t>/gu)].map(([, text]) => text);
  expect(bold.filter((text) => text === 'over 1.03 billion')).toHaveLength(2);
});

it('names the milestones that are shown with a chart, with their sentences in the notes', async () => {
  const { read } = await unpack([{ ...chart('internet-users'), hasMilestones: true } as SharedView]);
  const slide = textOf(await read('ppt/slides/slide1.xml'));
  expect(slide).toContain('Milestones: ');
  const notes = textOf(await read('ppt/notesSlides/notesSlide1.xml'));
  const named = corpus.dataset.milestones.filter(({ label }) => slide.includes(label));
  expect(named.length).toBeGreaterThan(3);
  for (const { citation } of named)
    expect(notes).toContain(`“${corpus.quotation(citation.quotation).exact}”`);
});

it('gives the table as rows whose numbers are links, twelve a slide, with their sentences in the notes', async () => {
  const data = tableDataOf(corpus);
  const rows = Array.from({ length: 14 }, (_, place) => rowAt(data, place));
  const view: SharedView = { kind: 'table', rows, total: data.total, arrangement: 'In reading order.' };
  const { read, name, zip } = await unpack([view], 'All numbers');
  expect(name).toBe('verbatim-observations-14-rows.pptx');
  expect(zip.file(/^ppt\/slides\/slide\d+\.xml$/u)).toHaveLength(3);
  const [opening, first, second] = await Promise.all([1, 2, 3].map((n) => read(`ppt/slides/slide${n}.xml`)));
  expect(textOf(opening ?? '')).toContain(`14 of ${data.total} numbers. In reading order.`);
  expect(textOf(opening ?? '')).not.toContain('(1 of 2)');
  expect([first, second].map((xml) => xml?.match(/<a:tr /gu)?.length)).toEqual([12, 2]);
  const notes = textOf(await read('ppt/notesSlides/notesSlide2.xml'));
  for (const { record } of rows.slice(0, 12)) {
    expect(textOf(first ?? '')).toContain(record.printed);
    expect(notes).toContain(`“${record.quotation}”`);
    expect(notes).toContain(addressOf(record.url));
  }
  expect(await read('ppt/slides/_rels/slide3.xml.rels')).toContain(addressOf(rows[13]?.record.url ?? ''));
});

it('needs no more than the part of the data a page has', async () => {
  const { dataset, sliceContext } = createSliceMaker(corpus)({
    citations: corpus.byIndicator('internet-users').map(({ id }) => id),
    charts: ['internet-users'],
  });
  const part = createCorpus(dataset, sliceContext);
  const view: SharedView = {
    kind: 'chart',
    corpus: part,
    indicatorId: 'internet-users',
    scale: 'linear',
    hasMilestones: true,
  };
  const { charts } = await unpack([view]);
  expect(valuesOf(charts.join(''))).toHaveLength(6);
});

it('begins with a title slide where there are several views, and takes any text', async () => {
  const { read, name } = await unpack([chart('population'), chart('didi-fine')], 'Rules & <fines>');
  expect(name).toMatch(/^verbatim-rules-fines-\d{4}-\d{4}\.pptx$/u);
  expect(textOf(await read('ppt/slides/slide1.xml'))).toContain('Rules & <fines>');
  expect(textOf(await read('ppt/notesSlides/notesSlide2.xml'))).toContain('more than 1.4 billion');
});
