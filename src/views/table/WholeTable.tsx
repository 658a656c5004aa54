import { useMemo, useRef } from 'react';
import { formatNumber } from '../../domain/format';
import { rowsInPage } from '../../domain/table/files';
import { hrefOf } from '../../ui/href';
import styles from './Controls.module.css';
import { allRowsPath } from './Downloads';
import type { Drawn } from './lines';
import { TableFrame, type TableProps } from './TableFrame';

/** The rows, all of them in the page; of a table too long for that the first, with the way to the others. */
export function WholeTable({ data, lines, query }: TableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isMany = data.total > rowsInPage;
  const count = isMany ? Math.min(lines.count, rowsInPage) : lines.count;
  const drawn = useMemo(
    () => Array.from({ length: count }, (_, index): Drawn => ({ index, start: 0, end: 0 })),
    [count],
  );
  return (
    <>
      {isMany ? (
        <p className={styles.key}>
          {`Showing the first ${formatNumber(count)} of ${formatNumber(data.total)} numbers. For all of them, download `}
          <a href={hrefOf(allRowsPath)}>observations.csv</a>.
        </p>
      ) : null}
      <TableFrame data={data} lines={lines} query={query} frame={frame} drawn={drawn} />
    </>
  );
}
