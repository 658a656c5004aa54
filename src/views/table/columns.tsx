import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { TableRow } from '../../domain/table/row';
import { columnIds } from '../../state/url';
import { cells } from './cells';
import { columnNames } from './columnNames';

export const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

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
