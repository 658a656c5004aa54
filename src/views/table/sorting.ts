import { bases, comparators } from '../../domain/vocabulary';
import type { ColumnId, Query } from '../../state/url';
import { columnNames } from './columnNames';
import type { TableRow } from './rows';

export type Sort = Query['sort'];
type Compare = (a: TableRow, b: TableRow) => number;

const { compare } = new Intl.Collator('en', { numeric: true });
const byWords =
  (textOf: (row: TableRow) => string): Compare =>
  (a, b) =>
    compare(textOf(a), textOf(b));
const byNumber =
  (numberOf: (row: TableRow) => number): Compare =>
  (a, b) =>
    numberOf(a) - numberOf(b);

const byValue: Compare = byNumber((row) => row.record.value);
export const byUnitOrder: Compare = byNumber((row) => row.unitOrder);
/** By where periods end; open starts, which are infinite, must not be subtracted. */
export const byPeriod: Compare = ({ moments: a }, { moments: b }) =>
  a[0] - b[0] || Number(a[1] > b[1]) - Number(a[1] < b[1]);

/** How two rows stand to each other in each column, upwards. Rows that are equal keep their reading order. */
export const comparisons: Readonly<Record<ColumnId, Compare>> = {
  label: byWords((row) => row.record.label),
  printed: byValue,
  value: byValue,
  unit: byWords((row) => row.unitName),
  period: byPeriod,
  basis: byNumber((row) => bases.indexOf(row.record.periodBasis)),
  comparator: byNumber((row) => comparators.indexOf(row.record.comparator)),
  topic: byWords((row) => row.topicLabel),
  briefing: byNumber((row) => row.briefingOrder),
  speaker: byWords((row) => row.record.speaker),
  sentence: byWords((row) => row.record.quotation),
};

type Directions = { readonly up: string; readonly down: string; readonly first: 'up' | 'down' };
const words: Directions = { up: 'A to Z', down: 'Z to A', first: 'up' };
const numbers: Directions = { up: 'smallest first', down: 'largest first', first: 'down' };
const times: Directions = { up: 'earliest first', down: 'latest first', first: 'up' };

/** What the two directions of each column are called, and which a first click takes. */
const directions: Readonly<Record<ColumnId, Directions>> = {
  label: words,
  printed: numbers,
  value: numbers,
  unit: words,
  period: times,
  basis: { up: 'stated first', down: 'inferred first', first: 'up' },
  comparator: { up: 'as printed first', down: 'hedged first', first: 'up' },
  topic: words,
  briefing: times,
  speaker: words,
  sentence: words,
};

/** The direction in words: "largest first". */
export const formatDirection = ({ by, descending }: NonNullable<Sort>): string =>
  directions[by][descending ? 'down' : 'up'];

/** The whole order in words: "sorted by printed words, largest first". */
export const formatSort = (sort: Sort): string =>
  sort ? `sorted by ${columnNames[sort.by].toLowerCase()}, ${formatDirection(sort)}` : 'in reading order';

/** What a click on a column's header leads to: its first direction, then the other, then reading order. */
export function nextSort(current: Sort, by: ColumnId): Sort {
  const isFirstDown = directions[by].first === 'down';
  if (current?.by !== by) return { by, descending: isFirstDown };
  return current.descending === isFirstDown ? { by, descending: !isFirstDown } : undefined;
}

/** Keeps like units together in their fixed order, whatever the direction of the values. */
export const unitOrderColumn = 'unitOrder';

/** The columns to sort by, the first one first. */
export function sortKeysOf(sort: Sort): { id: string; desc: boolean }[] {
  if (!sort) return [];
  const own = { id: sort.by, desc: sort.descending };
  const isByValue = comparisons[sort.by] === byValue;
  return isByValue ? [{ id: unitOrderColumn, desc: false }, own] : [own];
}
