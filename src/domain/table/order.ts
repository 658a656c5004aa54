import type { UnitId } from '../units';
import { isByValue, type RowOrder } from './question';
import type { TableData } from './tableData';
import { addOne } from './tally';

/** The place of each row in an order, upwards from 0, as far as rows are not equal; and how many places there are. */
type Ranking = { readonly keys: Uint32Array; readonly ranks: number };

/** Rows by the rank of what they name: `codes` tells what that is, `ranks` how it stands. */
function byRank(rows: Uint32Array, codes: Uint32Array, ranks: Uint32Array, isDown: boolean): Ranking {
  const keys = new Uint32Array(rows.length);
  // Of a table that is not read to its end, some ranks are not there.
  const last = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  for (let place = 0; place < rows.length; place += 1) {
    const rank = ranks[codes[rows[place] ?? 0] ?? 0] ?? 0;
    keys[place] = isDown ? last - rank : rank;
  }
  return { keys, ranks: last + 1 };
}

/** By value, units apart in their fixed order whatever the direction: people cannot be larger or smaller than yuan. */
function byValue(
  { rows: columns, vocabularies: { units } }: TableData,
  rows: Uint32Array,
  isDown: boolean,
): Ranking {
  const starts = new Uint32Array(units.length + 1);
  units.forEach(({ values }, unit) => (starts[unit + 1] = (starts[unit] ?? 0) + values));
  const keys = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    const unit = columns.unit[row] ?? 0;
    const rank = columns.valueRank[row] ?? 0;
    keys[place] = isDown ? (starts[unit + 1] ?? 0) - 1 - rank : (starts[unit] ?? 0) + rank;
  }
  return { keys, ranks: starts[units.length] ?? 0 };
}

/** By the gravest verdict; what was not checked has none and comes last, whatever the direction. */
function byVerdict(
  { rows: columns, vocabularies: { checked, verdicts } }: TableData,
  rows: Uint32Array,
  isDown: boolean,
): Ranking {
  const last = verdicts.length - 1;
  const ranks = Uint32Array.from(checked, ({ verdicts: [gravest] }) => {
    if (gravest === undefined) return verdicts.length;
    return isDown ? last - gravest : gravest;
  });
  const keys = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place += 1)
    keys[place] = ranks[columns.finding[rows[place] ?? 0] ?? 0] ?? 0;
  return { keys, ranks: verdicts.length + 1 };
}

const ranksIn = (entries: readonly { readonly rank: number }[]) =>
  Uint32Array.from(entries, ({ rank }) => rank);
const places = (entries: readonly unknown[]) => Uint32Array.from(entries.keys());

function rankingOf(data: TableData, rows: Uint32Array, { by, descending }: RowOrder): Ranking {
  const { rows: columns, sentences, vocabularies: known } = data;
  if (isByValue(by)) return byValue(data, rows, descending);
  if (by === 'finding') return byVerdict(data, rows, descending);
  const ranksOf: Readonly<Record<typeof by, () => readonly [Uint32Array, Uint32Array]>> = {
    label: () => [columns.indicator, ranksIn(known.indicators)],
    unit: () => [columns.unit, ranksIn(known.units)],
    period: () => [columns.period, ranksIn(known.periods)],
    basis: () => [columns.basis, places(known.bases)],
    comparator: () => [columns.comparator, places(known.comparators)],
    topic: () => [columns.topic, ranksIn(known.topics)],
    briefing: () => [columns.briefing, places(known.briefings)],
    speaker: () => [columns.name, ranksIn(known.names)],
    sentence: () => [columns.sentence, sentences.rank],
  };
  const [codes, ranks] = ranksOf[by]();
  return byRank(rows, codes, ranks, descending);
}

/**
 * Rows in the order that `arrange` gives them, from reading order. Ranks are known from the build, so rows are counted
 * into their places and nothing is compared.
 */
export function orderRows(data: TableData, rows: Uint32Array, order: RowOrder | undefined): Uint32Array {
  if (!order) return rows;
  const { keys, ranks } = rankingOf(data, rows, order);
  const starts = new Uint32Array(ranks + 1);
  for (let place = 0; place < keys.length; place += 1) addOne(starts, (keys[place] ?? 0) + 1);
  for (let rank = 1; rank < starts.length; rank += 1)
    starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const ordered = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    const key = keys[place] ?? 0;
    ordered[starts[key] ?? 0] = rows[place] ?? 0;
    addOne(starts, key);
  }
  return ordered;
}

/** Rows of one unit that stand together: how many stand before them, and how many they are. */
export type UnitGroup = { readonly unit: UnitId; readonly start: number; readonly count: number };

/** The groups of rows that are ordered by value. */
export function unitGroupsOf({ rows: columns, vocabularies }: TableData, rows: Uint32Array): UnitGroup[] {
  const counts = new Uint32Array(vocabularies.units.length);
  for (let place = 0; place < rows.length; place += 1) addOne(counts, columns.unit[rows[place] ?? 0] ?? 0);
  let start = 0;
  return vocabularies.units.flatMap(({ id }, unit) => {
    const count = counts[unit] ?? 0;
    start += count;
    return count === 0 ? [] : { unit: id, start: start - count, count };
  });
}
