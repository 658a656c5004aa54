import { facetKeys } from '../../domain/table/files';
import { useRef } from 'react';
import { formatNumber } from '../../domain/format';
import type { ViewQuery } from '../../state/useStore';
import styles from './Controls.module.css';
import { TableFrame, type TableProps } from './TableFrame';
import { useDrawnLines } from './useDrawnLines';

/** What decides which rows stand where, as one text. */
const arrangementOf = (query: ViewQuery): string =>
  JSON.stringify([query.q, query.sort, ...facetKeys.map((key) => query[key])]);

/** The rows in view, of a table too long to be in the page, and what the reader must know of it. */
export function WindowTable({ data, lines, query }: TableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { count } = lines;
  const { drawn, spaceAfter, most } = useDrawnLines({ frame, count, arrangement: arrangementOf(query) });
  return (
    <>
      <p className={styles.key}>
        {most < count ? `Scrolling reaches the first ${formatNumber(most)} rows. ` : ''}
        Your browser’s own search and print cover only the rows in view.
      </p>
      <TableFrame
        data={data}
        lines={lines}
        query={query}
        frame={frame}
        drawn={drawn}
        spaceAfter={spaceAfter}
      />
    </>
  );
}
