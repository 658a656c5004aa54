import { isByValue } from '../../domain/table/question';
import type { ColumnId, Query } from '../../state/url';
import { columnNames } from './columnNames';

export type Sort = Query['sort'];

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
  comparator: { up: 'unhedged first', down: 'hedged first', first: 'up' },
  topic: words,
  briefing: times,
  speaker: words,
  finding: { up: 'conflict first', down: 'not comparable first', first: 'up' },
  sentence: words,
};

/** The direction in words: "largest first". */
export const formatDirection = ({ by, descending }: NonNullable<Sort>): string =>
  directions[by][descending ? 'down' : 'up'];

/** Whether rows in this order stand in groups of one unit: people cannot be larger or smaller than yuan. */
export const isGroupedByUnit = (sort: Sort): boolean => sort !== undefined && isByValue(sort.by);

/** The whole order in words: "sorted by indicator, A to Z", "grouped by unit, largest first". */
export function formatSort(sort: Sort): string {
  if (!sort) return 'in reading order';
  const key = isByValue(sort.by) ? 'grouped by unit' : `sorted by ${columnNames[sort.by].toLowerCase()}`;
  return `${key}, ${formatDirection(sort)}`;
}

/** The choice of one order in words, as a list of orders or a header offers it. */
export const formatChoice = (sort: NonNullable<Sort>): string =>
  `${isByValue(sort.by) ? 'Value by unit' : columnNames[sort.by]}, ${formatDirection(sort)}`;

/**
 * The order as the headers tell it. Printed words and value stand for one order, so where the column it is named by
 * is hidden, the other one shows it.
 */
export function sortInHeaders(sort: Sort, shown: readonly ColumnId[]): Sort {
  if (!sort || shown.includes(sort.by) || !isByValue(sort.by)) return sort;
  return { ...sort, by: sort.by === 'value' ? 'printed' : 'value' };
}

/** What a click on a column's header leads to: its first direction, then the other, then reading order. */
export function nextSort(current: Sort, by: ColumnId): Sort {
  const isFirstDown = directions[by].first === 'down';
  if (current?.by !== by) return { by, descending: isFirstDown };
  return current.descending === isFirstDown ? { by, descending: !isFirstDown } : undefined;
}
