import { formatNumber } from '../../domain/format';
import { rowsInPage } from '../../domain/table/files';
import type { TableData } from '../../domain/table/tableData';
import { hrefOf } from '../../ui/href';
import styles from './Controls.module.css';
import { allRowsPath } from './Downloads';

type Props = {
  readonly data: TableData;
  /** Whether only the rows in view are drawn. */
  readonly isWindow: boolean;
  /** Lines that can be scrolled to, of `count`. */
  readonly most: number;
  readonly count: number;
};

/** Where the table has more rows than stand in the page: what the reader does not see, and where it is. */
export function RowsNote({ data, isWindow, most, count }: Props) {
  if (data.total <= rowsInPage) return null;
  if (!isWindow) {
    return (
      <p className={styles.key}>
        {`These are the first ${formatNumber(data.loaded)} of ${formatNumber(data.total)} numbers. All of them are in `}
        <a href={hrefOf(allRowsPath)}>observations.csv</a>.
      </p>
    );
  }
  return (
    <p className={styles.key}>
      {most < count ? `The first ${formatNumber(most)} rows can be scrolled to. ` : ''}
      Only the rows in view are in the page: the browser’s own search and print see no others.
    </p>
  );
}
