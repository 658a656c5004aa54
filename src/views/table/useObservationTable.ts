import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { TableRow } from '../../domain/table/row';
import { columnIds } from '../../state/url';
import type { ViewQuery } from '../../state/useStore';
import { shownColumnsOf } from './columnNames';
import { columns, features } from './columns';

/** The model of the rows that are drawn; they come sorted and filtered. */
export function useObservationTable(rows: TableRow[], { columns: named, sort }: ViewQuery) {
  const state = useMemo(
    () => ({
      sorting: sort ? [{ id: sort.by, desc: sort.descending }] : [],
      columnVisibility: Object.fromEntries(columnIds.map((id) => [id, shownColumnsOf(named).includes(id)])),
    }),
    [named, sort],
  );
  return useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => String(row.place),
    manualSorting: true,
    state,
  });
}

export type ObservationTable = ReturnType<typeof useObservationTable>;
