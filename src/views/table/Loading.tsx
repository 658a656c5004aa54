import { formatNumber } from '../../domain/format';
import type { TableData } from '../../domain/table/tableData';
import styles from './Controls.module.css';

type Props = {
  readonly data: TableData;
  readonly onRetry: () => void;
};

/** How many numbers are here, until all are; said in the line that counts them, so that nothing moves when it goes. */
export function LoadedCount({ data }: Pick<Props, 'data'>) {
  if (data.loaded === data.total) return null;
  return <span className={styles.order}>{` (${formatNumber(data.loaded)} loaded)`}</span>;
}

/** Stands where the rest of the table could not be had, with the way to try again. */
export function LoadingFailed({ data, onRetry }: Props) {
  const count = `${formatNumber(data.loaded)} of ${formatNumber(data.total)} numbers`;
  return (
    <p className={styles.loading} role="alert">
      {`Only ${count} could be loaded; search and sorting cover only these. `}
      <button type="button" className={styles.plain} onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}
