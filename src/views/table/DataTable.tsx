import { Fragment, useMemo, useRef } from 'react';
import type { TableData } from '../../domain/table/tableData';
import { rowsInPage } from '../../domain/table/files';
import type { ColumnId, Query } from '../../state/url';
import hidden from '../../ui/hidden.module.css';
import styles from './DataTable.module.css';
import { keptRow } from './keptRows';
import { type Lines, sectionsOf } from './lines';
import { RowsNote } from './RowsNote';
import { SortHeader } from './SortHeader';
import { sortInHeaders } from './sorting';
import { Space, TableBody } from './TableBody';
import { tableRoles } from './tableRoles';
import { useDrawnLines } from './useDrawnLines';
import { useFits } from './useFits';
import { useIsLive } from './useIsLive';
import { useObservationTable } from './useObservationTable';

type Props = { readonly data: TableData; readonly lines: Lines; readonly query: Query };

/** What decides which rows stand where, as one text. */
const arrangementOf = ({ q, sort, briefing, topic, basis, comparator, speaker }: Query): string =>
  JSON.stringify([q, sort, briefing, topic, basis, comparator, speaker]);

/**
 * The rows. Where they fit, the page scrolls them and the header sticks below the top bar; where they do not, or where
 * they are too many to be drawn, they scroll in their own frame. On narrow screens each is a card, and the roles say
 * what the display of a card takes away.
 */
export function DataTable({ data, lines, query }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLTableElement>(null);
  const isMany = data.total > rowsInPage;
  const isWindow = useIsLive() && isMany;
  const fits = useFits(frame, inner) && !isMany;
  const { drawn, spaceAfter, most } = useDrawnLines({
    frame,
    count: lines.count,
    isWindow,
    arrangement: arrangementOf(query),
  });
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
  const name = isMany ? 'All numbers, scrolls' : 'All numbers, scrolls sideways';
  const scrolls = { role: 'region', 'aria-label': name, tabIndex: 0 };
  return (
    <div className={styles.around}>
      <RowsNote data={data} isWindow={isWindow} most={most} count={lines.count} />
      <div
        ref={frame}
        className={styles.frame}
        data-fits={fits}
        data-many={isMany}
        {...(fits ? {} : scrolls)}
      >
        <table ref={inner} {...tableRoles.table} className={styles.table} aria-rowcount={1 + lines.count}>
          <caption className={hidden.hidden}>Every printed number with its period and its source</caption>
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
    </div>
  );
}
