import type { ColumnId } from '../../state/url';
import { columnNames, fixedColumn } from './columnNames';
import { tableRoles } from './tableRoles';
import type { ObservationTable } from './useObservationTable';

type Props = {
  readonly table: ObservationTable;
  readonly row: ReturnType<ObservationTable['getRowModel']>['rows'][number];
  /** Its place among all rows of the table, heads included, from 1. */
  readonly place: number;
};

/** One number. */
export function DataRow({ table, row, place }: Props) {
  return (
    <tr {...tableRoles.row} aria-rowindex={place}>
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
