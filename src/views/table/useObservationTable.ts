import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { TableRow } from '../../domain/table/row';
import { columnIds } from '../../state/url';
import type { ViewQuery } from '../../state/useStore';
import { shownColumnsOf } from './columnNames';
import { columns, features } from './columns';

/**
 * The model of the rows that are drawn. TanStack Table does what it is good at: it knows the columns, which of them are
 * shown, and what draws the cell of each in a row. It neither filters, searches nor sorts: it would keep an object for
 * each of a hundred thousand rows and compare them one by one, where the table’s columns are asked instead
 * (`useArrangement`). So it is given the few rows that are drawn, already in their order.
 */
export function useObservationTable(rows: TableRow[], { columns: named }: Pick<ViewQuery, 'columns'>) {
  const state = useMemo(
    () => ({
      columnVisibility: Object.fromEntries(columnIds.map((id) => [id, shownColumnsOf(named).includes(id)])),
    }),
    [named],
  );
  return useTable({ features, columns, data: rows, getRowId: (row) => String(row.place), state });
}

export type ObservationTable = ReturnType<typeof useObservationTable>;
