import { columnVisibilityFeature, createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { TableRow } from '../../domain/table/row';
import { columnIds } from '../../state/url';
import { cells } from './cells';
import { columnNames } from './columnNames';

/** What TanStack Table does here; `useObservationTable` says what it does not. */
export const features = tableFeatures({ columnVisibilityFeature });

const helper = createColumnHelper<typeof features, TableRow>();

export const columns = helper.columns(
  columnIds.map((id) =>
    helper.display({
      id,
      header: columnNames[id],
      cell: ({ row }) => {
        const Cell = cells[id];
        return <Cell row={row.original} />;
      },
    }),
  ),
);
