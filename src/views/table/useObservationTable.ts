import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { corpus } from '../../state/corpus';
import { columnIds, type Query } from '../../state/url';
import { shownColumnsOf } from './columnNames';
import { columns, features, filterBySearch } from './columns';
import { chosenIn, filterKeys } from './filters';
import { rowsOf } from './rows';
import { sortKeysOf, unitOrderColumn } from './sorting';

const rows = rowsOf(corpus);

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

/** The table of all observations, sorted and filtered as the query says and by nothing else. */
export function useObservationTable(query: Query) {
  const state = useMemo(() => tableStateOf(query), [query]);
  return useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.record.id,
    getColumnCanGlobalFilter: (column) => column.id === columnIds[0],
    globalFilterFn: filterBySearch,
    state,
  });
}

export type ObservationTable = ReturnType<typeof useObservationTable>;
