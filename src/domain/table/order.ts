import type { UnitId } from '../units';
import type { TableData } from './tableData';
import { addOne } from './tally';

/** What rows can be sorted by. Printed words and value are one order. */
export type SortKey =
  | 'label'
  | 'printed'
  | 'value'
  | 'unit'
  | 'period'
  | 'basis'
  | 'comparator'
  | 'topic'
  | 'briefing'
  | 'speaker'
  | 'sentence';

export type RowOrder = { readonly by: SortKey; readonly descending: boolean };

/** What a row is sorted by: its rank, from 0, and how many ranks there are. */
type Ranking = { readonly rankOf: (row: number) => number; readonly ranks: number };

const byCode = (codes: ArrayLike<number>, ranks: number): Ranking => ({
  rankOf: (row) => codes[row] ?? 0,
  ranks,
});

const byRankOf = (codes: ArrayLike<number>, entries: readonly { readonly rank: number }[]): Ranking => {
  const ranks = Uint32Array.from(entries, ({ rank }) => rank);
  return { rankOf: (row) => ranks[codes[row] ?? 0] ?? 0, ranks: entries.length };
};

/** By value, units apart in their fixed order whatever the direction: people cannot be larger or smaller than yuan. */
function byValue({ rows, vocabularies: { units } }: TableData, isDown: boolean): Ranking {
  const starts = new Uint32Array(units.length + 1);
  units.forEach(({ values }, unit) => (starts[unit + 1] = (starts[unit] ?? 0) + values));
  const rankOf = (row: number) => {
    const unit = rows.unit[row] ?? 0;
    const rank = rows.valueRank[row] ?? 0;
    return isDown ? (starts[unit + 1] ?? 0) - 1 - rank : (starts[unit] ?? 0) + rank;
  };
  return { rankOf, ranks: starts[units.length] ?? 0 };
}

const reversed = ({ rankOf, ranks }: Ranking): Ranking => ({
  rankOf: (row) => ranks - 1 - rankOf(row),
  ranks,
});

function rankingOf(data: TableData, { by, descending }: RowOrder): Ranking {
  const { rows, sentences, vocabularies: known } = data;
  const up: Readonly<Record<Exclude<SortKey, 'printed' | 'value'>, () => Ranking>> = {
    label: () => byRankOf(rows.indicator, known.indicators),
    unit: () => byRankOf(rows.unit, known.units),
    period: () => byRankOf(rows.period, known.periods),
    basis: () => byCode(rows.basis, known.bases.length),
    comparator: () => byCode(rows.comparator, known.comparators.length),
    topic: () => byRankOf(rows.topic, known.topics),
    briefing: () => byCode(rows.briefing, known.briefings.length),
    speaker: () => byRankOf(rows.name, known.names),
    sentence: () => ({
      rankOf: (row) => sentences.rank[rows.sentence[row] ?? 0] ?? 0,
      ranks: sentences.rank.length,
    }),
  };
  if (by === 'printed' || by === 'value') return byValue(data, descending);
  return descending ? reversed(up[by]()) : up[by]();
}

/**
 * Rows in an order, given in reading order; those that are equal stay so, in both directions. Ranks are known from the
 * build, so rows are counted into their places and nothing is compared.
 */
export function orderRows(data: TableData, rows: Uint32Array, order: RowOrder | undefined): Uint32Array {
  if (!order) return rows;
  const { rankOf, ranks } = rankingOf(data, order);
  const places = new Uint32Array(ranks + 1);
  for (const row of rows) addOne(places, rankOf(row) + 1);
  for (let rank = 1; rank < places.length; rank += 1)
    places[rank] = (places[rank] ?? 0) + (places[rank - 1] ?? 0);
  const ordered = new Uint32Array(rows.length);
  for (const row of rows) {
    const rank = rankOf(row);
    ordered[places[rank] ?? 0] = row;
    addOne(places, rank);
  }
  return ordered;
}

/** Rows of one unit that stand together: how many stand before them, and how many they are. */
export type UnitGroup = { readonly unit: UnitId; readonly start: number; readonly count: number };

/** The groups of rows that are ordered by value. */
export function unitGroupsOf({ rows: columns, vocabularies }: TableData, rows: Uint32Array): UnitGroup[] {
  const counts = new Uint32Array(vocabularies.units.length);
  for (const row of rows) addOne(counts, columns.unit[row] ?? 0);
  let start = 0;
  return vocabularies.units.flatMap(({ id }, unit) => {
    const count = counts[unit] ?? 0;
    start += count;
    return count === 0 ? [] : { unit: id, start: start - count, count };
  });
}
