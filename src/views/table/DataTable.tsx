import { useRef, useState } from 'react';
import { formatNumber } from '../../domain/format';
import type { ColumnId } from '../../state/url';
import hidden from '../../ui/hidden.module.css';
import styles from './DataTable.module.css';
import { DataRow } from './DataRow';
import { GroupHead } from './GroupHead';
import { groupsOf } from './groups';
import { SortHeader } from './SortHeader';
import { isGroupedByUnit, type Sort, sortInHeaders } from './sorting';
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
  const isGrouped = isGroupedByUnit(sort);
  const unitOfRow = (row: (typeof rows)[number]) => (isGrouped ? row.original.record.unit : '');
  // The heads count as rows, too: one above all, and one above each group.
  const heads = isGrouped ? 1 + groupsOf(rows, unitOfRow).length : 1;
  const columns = table.getVisibleLeafColumns().map((column) => column.id as ColumnId);
  const scrolls = { role: 'region', 'aria-label': 'All numbers, scrolls sideways', tabIndex: 0 };
  return (
    <div className={styles.around}>
      <div ref={frame} className={styles.frame} data-fits={fits} {...(fits ? {} : scrolls)}>
        <table ref={inner} {...tableRoles.table} className={styles.table} aria-rowcount={heads + rows.length}>
          <caption className={hidden.hidden}>Every printed number with its period and its source</caption>
          <thead {...tableRoles.rowGroup}>
            <tr {...tableRoles.row} aria-rowindex={1}>
              {columns.map((column) => (
                <SortHeader key={column} column={column} sort={sortInHeaders(sort, columns)} />
              ))}
            </tr>
          </thead>
          {groupsOf(rows.slice(0, most), unitOfRow).map((group, index) => {
            const head = 2 + group.place + (isGrouped ? index : 0);
            return (
              <tbody key={group.name} {...tableRoles.rowGroup}>
                {isGrouped ? (
                  <GroupHead
                    name={group.rows[0]?.original.unitName ?? ''}
                    columns={columns.length}
                    place={head}
                  />
                ) : null}
                {group.rows.map((row, place) => (
                  <DataRow key={row.id} table={table} row={row} place={head + (isGrouped ? 1 : 0) + place} />
                ))}
              </tbody>
            );
          })}
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
