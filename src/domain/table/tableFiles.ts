import { lengthOf } from '../codePoints';
import type { Corpus } from '../corpus';
import { fnv1a } from '../fnv1a';
import { formatNumber } from '../format';
import type { EditorNote } from '../findings/check';
import { type ObservationRecord, recordsOf } from '../records';
import { compareWords, dictionaryOf, ranksOf } from './dictionary';
import {
  growing,
  type RowNumbers,
  rowsInPage,
  type TableFile,
  tableFilePath,
  type TablePart,
  tablePartPath,
  type Vocabularies,
} from './files';
import { searchableOf } from './search';
import { readTable, type TableData } from './tableData';
import { joinTexts } from './texts';
import { vocabulariesOf } from './vocabularies';

type Sizes = {
  /** Rows in the first file. A table with no more is drawn whole. */
  readonly first?: number;
  /** Rows in each further part. */
  readonly each?: number;
};

/**
 * What a search shall find a row by and its sentence does not hold: the number in digits, printed words said in
 * another way, the editor's notes about it. Tabs part them, since no word of a search has one.
 */
function extraOf(
  { id, printed, value }: ObservationRecord,
  sentence: string,
  notes: readonly EditorNote[],
): string {
  const about = notes.filter((note) => note.about.includes(id)).map(({ text }) => text);
  const texts = [printed, String(value), formatNumber(value), ...about].map(searchableOf);
  const others = texts.filter((text) => !sentence.includes(text));
  return others.filter((text, index) => !others.slice(0, index).some((o) => o.includes(text))).join('\t');
}

/** A short name that texts share with no others but by rare chance. */
const editionOf = (texts: readonly string[]): string =>
  texts
    .reduce((hash, text) => fnv1a(text, hash), fnv1a(''))
    .toString(16)
    .padStart(8, '0');

/** How many sentences the rows before a row cite. */
const citedBefore = (sentences: readonly number[], row: number): number =>
  sentences.slice(0, row).reduce((most, place) => Math.max(most, place + 1), 0);

type NamedCounts = Readonly<Record<(typeof growing)[number], number>>;

/**
 * How many entries of each growing vocabulary the rows before a row name. Entries stand in the order in which rows first
 * name them, or in an order in which rows follow each other, so that all before the last that is named are needed, too.
 */
function namedBefore(
  { names }: Vocabularies,
  codes: Pick<RowNumbers, 'indicator' | 'name' | 'period' | 'hedge' | 'report' | 'reading' | 'finding'>,
  briefingOf: (row: number) => number,
  row: number,
): NamedCounts {
  const past = (column: readonly number[], least = 0) =>
    column.slice(0, row).reduce((most, code) => Math.max(most, code + 1), least);
  const name = past(codes.name);
  return {
    briefings: past(codes.name.slice(0, row).map((_code, at) => briefingOf(at))),
    names: name,
    speakers: names.slice(0, name).reduce((most, { speaker }) => Math.max(most, speaker + 1), 0),
    indicators: past(codes.indicator),
    periods: past(codes.period),
    // The first of each stands for none.
    hedges: past(codes.hedge, 1),
    reports: past(codes.report, 1),
    readings: past(codes.reading, 1),
    checked: past(codes.finding, 1),
  };
}

/** The files of the table by their path under the site: the first for the page, the others for its script. */
export function tableFilesOf(
  corpus: Corpus,
  { first = rowsInPage, each = 4000 }: Sizes = {},
): ReadonlyMap<string, string> {
  const records = recordsOf(corpus);
  const { vocabularies, codes } = vocabulariesOf(corpus, records);
  const { entries: sentences, codes: sentence } = dictionaryOf(records, (record) => record.quotationId);
  const ranks = ranksOf(sentences, (a, b) => compareWords(a.quotation, b.quotation));
  const searchable = sentences.map(({ quotation }) => searchableOf(quotation));
  const briefingOf = new Map(vocabularies.briefings.map(({ id }, index) => [id, index]));
  const numbers: RowNumbers = {
    ...codes,
    value: records.map((record) => record.value),
    digits: records.map((record) => record.significantDigits),
    sentence,
    offset: records.map((record) => record.start - record.quotationStart),
    length: records.map((record) => lengthOf(record.phrase)),
  };
  const total = records.length;
  const lengthsAt = (row: number): NamedCounts =>
    namedBefore(vocabularies, codes, (at) => briefingOf.get(records[at]?.briefing ?? '') ?? 0, row);
  const namedBetween = (from: number, to: number) => {
    const before = from === 0 ? undefined : lengthsAt(from);
    // With the last row comes what no row names.
    const after = to === total ? undefined : lengthsAt(to);
    return Object.fromEntries(
      growing.map((key) => [key, vocabularies[key].slice(before?.[key] ?? 0, after?.[key])]),
    ) as unknown as TablePart['named'];
  };
  const partOf = (from: number, to: number): TablePart => {
    const own = records.slice(from, to);
    const [start, end] = [citedBefore(sentence, from), citedBefore(sentence, to)];
    const cited = sentences.slice(start, end);
    const rows = Object.fromEntries(
      Object.entries(numbers).map(([name, column]) => [name, column.slice(from, to)]),
    ) as Record<keyof RowNumbers, number[]>;
    return {
      firstRow: from,
      firstSentence: start,
      named: namedBetween(from, to),
      rows: {
        ...rows,
        ids: joinTexts(own.map((record) => record.id)),
        printed: joinTexts(own.map((record) => record.printed)),
        extra: joinTexts(
          own.map((record, row) =>
            extraOf(record, searchable[sentence[from + row] ?? 0] ?? '', corpus.dataset.notes),
          ),
        ),
      },
      sentences: {
        ids: joinTexts(cited.map((record) => record.quotationId)),
        texts: joinTexts(cited.map((record) => record.quotation)),
        briefing: cited.map((record) => briefingOf.get(record.briefing) ?? 0),
        start: cited.map((record) => record.quotationStart),
        rank: ranks.slice(start, end),
      },
    };
  };
  const starts = Array.from(
    { length: Math.max(0, Math.ceil((total - first) / each)) },
    (_, k) => first + k * each,
  );
  const texts = starts.map((from) => JSON.stringify(partOf(from, Math.min(from + each, total))));
  const edition = editionOf([JSON.stringify(vocabularies), ...texts]);
  const parts = texts.map((text, index) => [tablePartPath(index + 1, edition), text] as const);
  const file: TableFile = {
    total,
    sentences: sentences.length,
    vocabularies: Object.fromEntries(
      Object.entries(vocabularies).filter(([key]) => !growing.some((one) => one === key)),
    ) as TableFile['vocabularies'],
    part: partOf(0, Math.min(first, total)),
    parts: parts.map(([path]) => path),
  };
  return new Map([[tableFilePath, JSON.stringify(file)], ...parts]);
}

/** The table as its page begins with it: what the first of its files gives. */
export const tableDataOf = (corpus: Corpus, sizes: Sizes = {}): TableData =>
  readTable(JSON.parse(tableFilesOf(corpus, sizes).get(tableFilePath) ?? ''));
