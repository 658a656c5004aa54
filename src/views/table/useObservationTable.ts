import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { corpus } from '../../state/corpus';
import type { Query } from '../../state/url';
import { fixedColumn } from './columnNames';
import { columns, features, filterBySearch } from './columns';
import { rowsOf } from './rows';
import { tableStateOf } from './tableState';

const rows = rowsOf(corpus);

/** The table of all observations, sorted and filtered as the query says and by nothing else. */
export function useObservationTable(query: Query) {
  const state = useMemo(() => tableStateOf(query), [query]);
  return useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.record.id,
    getColumnCanGlobalFilter: (column) => column.id === fixedColumn,
    globalFilterFn: filterBySearch,
    state,
  });
}

export type ObservationTable = ReturnType<typeof useObservationTable>;
