import { growing, type TableFile, type TablePart, type Vocabularies } from './files';
import { readTexts, type SearchBlock, searchBlockOf, type TextBlock } from './texts';

/**
 * How each number of a row is kept. Those that rows are filtered, searched and sorted by are of one kind, since loops
 * over one kind run several times as fast as loops that meet many.
 */
const rowArrays = {
  indicator: Uint32Array,
  value: Float64Array,
  valueRank: Uint32Array,
  unit: Uint32Array,
  comparator: Uint32Array,
  hedge: Uint16Array,
  digits: Uint8Array,
  period: Uint32Array,
  sentence: Uint32Array,
  offset: Uint16Array,
  length: Uint16Array,
  name: Uint32Array,
  role: Uint8Array,
  report: Uint16Array,
  reading: Uint16Array,
  finding: Uint32Array,
} as const;
/** The filters' own columns, which hold places in the filters' lists of choices. */
const derivedArrays = {
  briefing: Uint32Array,
  topic: Uint32Array,
  basis: Uint32Array,
  speaker: Uint32Array,
} as const;
const sentenceArrays = { briefing: Uint32Array, start: Uint32Array, rank: Uint32Array } as const;

type Arrays<K extends Record<string, new (length: number) => unknown>> = {
  readonly [Key in keyof K]: InstanceType<K[Key]>;
};
const allocate = <K extends Record<string, new (length: number) => unknown>>(kinds: K, length: number) =>
  Object.fromEntries(Object.entries(kinds).map(([key, Kind]) => [key, new Kind(length)])) as Arrays<K>;

/**
 * The table as far as it has been read. Later states share the columns of earlier ones, which never look beyond
 * the rows they know of.
 */
export type TableData = {
  /** Rows of the whole table. */
  readonly total: number;
  /** Rows read. */
  readonly loaded: number;
  /** Where the parts are that have not been read, in their order: paths under the site. */
  readonly missing: readonly string[];
  readonly vocabularies: Vocabularies;
  readonly rows: Arrays<typeof rowArrays> & Arrays<typeof derivedArrays>;
  readonly sentences: Arrays<typeof sentenceArrays>;
  readonly texts: {
    readonly ids: readonly TextBlock[];
    readonly printed: readonly TextBlock[];
    readonly sentenceIds: readonly TextBlock[];
    readonly sentences: readonly TextBlock[];
  };
  /** What a search finds rows by beyond their sentences and vocabularies. */
  readonly extra: readonly SearchBlock[];
};

function fill(target: Uint8Array | Uint16Array | Uint32Array | Float64Array, from: number, numbers: unknown) {
  if (!Array.isArray(numbers)) throw new RangeError('A part of the table lacks a column');
  target.set(numbers as number[], from);
}

/** The filters' columns follow from what rows name. */
function derive({ rows, sentences, vocabularies }: TableData, from: number, to: number): void {
  const { indicators, names, periods, bases } = vocabularies;
  const basisOf = periods.map(({ basis }) => bases.findIndex(({ id }) => id === basis));
  for (let row = from; row < to; row += 1) {
    rows.briefing[row] = sentences.briefing[rows.sentence[row] ?? 0] ?? 0;
    rows.topic[row] = indicators[rows.indicator[row] ?? 0]?.topic ?? 0;
    rows.basis[row] = basisOf[rows.period[row] ?? 0] ?? 0;
    rows.speaker[row] = names[rows.name[row] ?? 0]?.speaker ?? 0;
  }
}

/** Vocabularies with what a part adds to them. */
const withNamed = (known: Vocabularies, named: TablePart['named']): Vocabularies => ({
  ...known,
  ...Object.fromEntries(growing.map((key) => [key, [...known[key], ...named[key]]])),
});

function withPart(before: TableData, part: TablePart): TableData {
  const { firstRow, firstSentence, named, rows, sentences } = part;
  const data = { ...before, vocabularies: withNamed(before.vocabularies, named) };
  const count = rows.value.length;
  const cited = sentences.start.length;
  if (firstRow !== data.loaded) throw new RangeError(`Rows from ${firstRow} do not follow ${data.loaded}`);
  for (const key of Object.keys(rowArrays) as (keyof typeof rowArrays)[])
    fill(data.rows[key], firstRow, rows[key]);
  for (const key of Object.keys(sentenceArrays) as (keyof typeof sentenceArrays)[])
    fill(data.sentences[key], firstSentence, sentences[key]);
  derive(data, firstRow, firstRow + count);
  const { texts } = data;
  return {
    ...data,
    loaded: firstRow + count,
    texts: {
      ids: [...texts.ids, readTexts(rows.ids, firstRow, count)],
      printed: [...texts.printed, readTexts(rows.printed, firstRow, count)],
      sentenceIds: [...texts.sentenceIds, readTexts(sentences.ids, firstSentence, cited)],
      sentences: [...texts.sentences, readTexts(sentences.texts, firstSentence, cited)],
    },
    extra: [...data.extra, searchBlockOf(rows.extra, firstRow, count)],
  };
}

/** Reads the first file, which the build has written; throws when it is not such a file. */
export function readTable(file: unknown): TableData {
  const { total, sentences, vocabularies, part, parts } = file as TableFile;
  const empty: TableData = {
    total,
    loaded: 0,
    missing: parts,
    vocabularies: {
      ...vocabularies,
      ...(Object.fromEntries(growing.map((key) => [key, []])) as unknown as TablePart['named']),
    },
    rows: { ...allocate(rowArrays, total), ...allocate(derivedArrays, total) },
    sentences: allocate(sentenceArrays, sentences),
    texts: { ids: [], printed: [], sentenceIds: [], sentences: [] },
    extra: [],
  };
  return withPart(empty, part);
}

/** The table with the next of its missing parts; throws when that is not what it is given. */
export const readTablePart = (data: TableData, part: unknown): TableData => ({
  ...withPart(data, part as TablePart),
  missing: data.missing.slice(1),
});
