import { Fragment, type RefObject, useMemo, useRef } from 'react';
import { rowsInPage } from '../../domain/table/files';
import type { TableData } from '../../domain/table/tableData';
import type { ColumnId } from '../../state/url';
import type { ViewQuery } from '../../state/useStore';
import hidden from '../../ui/hidden.module.css';
import { defaultColumns } from './columnNames';
import styles from './DataTable.module.css';
import { keptRow } from './keptRows';
import { type Drawn, type Lines, sectionsOf } from './lines';
import { SortHeader } from './SortHeader';
import { sortInHeaders } from './sorting';
import { Space, TableBody } from './TableBody';
import { tableRoles } from '../../ui/tableRoles';
import { useFits } from './useFits';
import { useObservationTable } from './useObservationTable';

/** What the table shows. */
export type TableProps = { readonly data: TableData; readonly lines: Lines; readonly query: ViewQuery };

type Props = TableProps & {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly drawn: readonly Drawn[];
  /** Room for the lines after the last drawn one, in pixels. */
  readonly spaceAfter?: number;
};

/**
 * The table with the lines that are drawn. Where it fits, the page scrolls it and the header sticks below the top bar;
 * where it does not, or where its rows are too many to be drawn, it scrolls in its own frame. On narrow screens each
 * row is a card, and the roles say what the display of a card takes away.
 */
export function TableFrame({ data, lines, query, frame, drawn, spaceAfter = 0 }: Props) {
  const inner = useRef<HTMLTableElement>(null);
  const isMany = data.total > rowsInPage;
  const measured = useFits(frame, inner);
  const fits = isMany ? false : measured;
  const sections = useMemo(() => sectionsOf(lines, drawn), [lines, drawn]);
  const rows = useMemo(
    () =>
      sections.flatMap((section) =>
        section.lines.flatMap((line) => (line.kind === 'row' ? keptRow(data, line.row) : [])),
      ),
    [data, sections],
  );
  const table = useObservationTable(rows, query);
  const columns = table.getVisibleLeafColumns().map((column) => column.id as ColumnId);
  const name = isMany ? 'All numbers, scrollable' : 'All numbers, scrollable sideways';
  const scrolls = { role: 'region', 'aria-label': name, tabIndex: 0 };
  return (
    <div
      ref={frame}
      className={styles.frame}
      data-fits={fits ?? 'unknown'}
      data-many={isMany}
      data-columns={columns.join() === defaultColumns.join() ? 'default' : 'chosen'}
      {...(fits ? {} : scrolls)}
    >
      <table ref={inner} {...tableRoles.table} className={styles.table} aria-rowcount={1 + lines.count}>
        <caption className={hidden.hidden}>Every printed number with its period and briefing</caption>
        <thead {...tableRoles.rowGroup}>
          <tr {...tableRoles.row} aria-rowindex={1}>
            {columns.map((column) => (
              <SortHeader key={column} column={column} sort={sortInHeaders(query.sort, columns)} />
            ))}
          </tr>
        </thead>
        {sections.map((section) => (
          <Fragment key={section.key}>
            <Space height={section.space} columns={columns.length} />
            <TableBody table={table} section={section} columns={columns} />
          </Fragment>
        ))}
        <Space height={spaceAfter} columns={columns.length} />
      </table>
    </div>
  );
}
