import { memo } from 'react';
import type { ColumnId } from '../../state/url';
import { columnNames, fixedColumn } from './columnNames';
import { tableRoles } from '../../ui/tableRoles';
import type { ObservationTable } from './useObservationTable';

type Props = {
  readonly table: ObservationTable;
  readonly row: ReturnType<ObservationTable['getRowModel']>['rows'][number];
  /** Ids of the columns shown, as one text. */
  readonly columns: string;
  /** Index of its line below the header, heads included, from 0. */
  readonly index: number;
};

function Cells({ table, row, index }: Props) {
  return (
    <tr {...tableRoles.row} data-index={index} aria-rowindex={index + 2}>
      {row.getVisibleCells().map((cell) => {
        const content = <table.FlexRender cell={cell} />;
        const id = cell.column.id as ColumnId;
        return id === fixedColumn ? (
          <th key={id} {...tableRoles.rowHeader} scope="row" data-column={id}>
            {content}
          </th>
        ) : (
          <td key={id} {...tableRoles.cell} data-column={id} data-name={columnNames[id]}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

/** One number. The model makes its rows anew with every scroll; a row is drawn anew when what it shows is another. */
export const DataRow = memo(
  Cells,
  (before, after) =>
    before.row.original === after.row.original &&
    before.index === after.index &&
    before.columns === after.columns,
);
