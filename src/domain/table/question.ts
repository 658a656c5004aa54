import type { FacetKey } from './files';

/** What rows can be sorted by. */
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
  | 'finding'
  | 'sentence';

/** Printed words and value are one order. */
export const isByValue = (by: SortKey): by is 'value' | 'printed' => by === 'value' || by === 'printed';

export type RowOrder = { readonly by: SortKey; readonly descending: boolean };

/** What keeps rows: the words of a search, and the ids of choices; of a filter without any, all. */
export type Selection = { readonly q: string } & { readonly [K in FacetKey]: readonly string[] };

/** What is asked of the table; without a sort, in reading order. `arrange` says what the answer is. */
export type Question = Selection & { readonly sort: RowOrder | undefined };
