import { useRef, useState } from 'react';
import { formatNumber } from '../../domain/format';
import type { ColumnId } from '../../state/url';
import { columnNames, fixedColumn } from './columnNames';
import styles from './DataTable.module.css';
import { SortHeader } from './SortHeader';
import type { Sort } from './sorting';
import { tableRoles } from './tableRoles';
import type { ObservationTable } from './useObservationTable';
import { useFits } from './useFits';

/** Rows drawn at first and with each further step; beyond a few thousand a page of rows becomes slow. */
const step = 500;

type Props = { readonly table: ObservationTable; readonly sort: Sort };

/**
 * The rows. Where they fit, the page scrolls them and the header sticks below the top bar; where they do not, they scroll
 * in their own frame. On narrow screens each is a card, and the roles say what the display of a card takes away.
 */
export function DataTable({ table, sort }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLTableElement>(null);
  const fits = useFits(frame, inner);
  const [most, setMost] = useState(step);
  const { rows } = table.getRowModel();
  const columns = table.getVisibleLeafColumns().map((column) => column.id as ColumnId);
  const scrolls = { role: 'region', 'aria-label': 'All numbers, scrolls sideways', tabIndex: 0 };
  return (
    <div className={styles.around}>
      <div ref={frame} className={styles.frame} data-fits={fits} {...(fits ? {} : scrolls)}>
        <table ref={inner} {...tableRoles.table} className={styles.table} aria-rowcount={rows.length + 1}>
          <caption className={styles.hidden}>Every printed number with its period and its source</caption>
          <thead {...tableRoles.rowGroup}>
            <tr {...tableRoles.row} aria-rowindex={1}>
              {columns.map((column) => (
                <SortHeader key={column} column={column} sort={sort} />
              ))}
            </tr>
          </thead>
          <tbody {...tableRoles.rowGroup}>
            {rows.slice(0, most).map((row, index) => (
              <tr key={row.id} {...tableRoles.row} aria-rowindex={index + 2}>
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
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > most ? (
        <button type="button" className={styles.more} onClick={() => setMost(most + step)}>
          {`Show ${formatNumber(Math.min(step, rows.length - most))} more of ${formatNumber(rows.length)} rows`}
        </button>
      ) : null}
    </div>
  );
}
