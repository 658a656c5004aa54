import { columnIds, type Query } from '../../state/url';
import { shownColumnsOf } from './columnNames';
import { chosenIn, filterKeys } from './filters';
import { sortKeysOf, unitOrderColumn } from './sorting';

/** The state of the table as the query holds it. */
export const tableStateOf = (query: Query) => ({
  sorting: sortKeysOf(query.sort),
  globalFilter: query.q.trim() === '' ? undefined : query.q,
  columnFilters: filterKeys
    .filter((key) => chosenIn(query, key).length > 0)
    .map((key) => ({ id: key, value: chosenIn(query, key) })),
  columnVisibility: {
    ...Object.fromEntries(columnIds.map((id) => [id, shownColumnsOf(query.columns).includes(id)])),
    [unitOrderColumn]: false,
  },
});
