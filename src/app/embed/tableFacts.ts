import { compareKeys, type PlainRow, type SortValue } from '../../domain/table/arrange';
import { ranksOf } from '../../domain/table/dictionary';
import type { FacetKey, Vocabularies } from '../../domain/table/files';
import { choicesIn } from '../../domain/table/select';

/** Records of one kind, as one record of columns. */
type Columns<T> = { readonly [K in keyof T]: readonly T[K][] };

/** What the script of the embedded table arranges its rows by, in columns; rows are in reading order. */
export type TableFacts = {
  /** What each filter offers. */
  readonly offered: Readonly<Record<FacetKey, readonly { readonly id: string; readonly label: string }[]>>;
  readonly choices: Columns<PlainRow['choices']>;
  readonly units: readonly number[];
  /** Places stand for words, which are in the lines already: they give the same order. */
  readonly keys: Columns<PlainRow['keys']>;
};

function columnsOf<K extends string, T>(records: readonly Readonly<Record<K, T>>[]): Record<K, readonly T[]> {
  const keys = Object.keys(records[0] ?? {}) as K[];
  return Object.fromEntries(
    keys.map((key) => [key, records.map((record): T => record[key])] as const),
  ) as Record<K, T[]>;
}

/** The place of each row in one order, which rows that are equal share; what has no key has no place. */
function placesOf(keys: readonly SortValue[]): readonly SortValue[] {
  const ranks = ranksOf(keys, compareKeys);
  return keys.map((key, row) => (key === null ? null : (ranks[row] ?? 0)));
}

/** The facts of rows. */
export function tableFactsOf(rows: readonly PlainRow[], vocabularies: Vocabularies): TableFacts {
  const offered = Object.entries(choicesIn(vocabularies)).map(
    ([key, choices]) => [key, choices.map(({ id, label }) => ({ id, label }))] as const,
  );
  const keys = columnsOf(rows.map((row) => row.keys));
  return {
    offered: Object.fromEntries(offered) as Record<FacetKey, { id: string; label: string }[]>,
    choices: columnsOf(rows.map((row) => row.choices)),
    units: rows.map(({ unit }) => unit),
    keys: Object.fromEntries(Object.entries(keys).map(([by, own]) => [by, placesOf(own)])) as typeof keys,
  };
}
