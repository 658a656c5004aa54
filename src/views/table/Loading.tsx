import { formatNumber } from '../../domain/format';
import type { TableData } from '../../domain/table/tableData';
import styles from './Controls.module.css';

type Props = {
  readonly data: TableData;
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
};

/** How many numbers are here, until all are. */
export function Loading({ data, hasFailed, onRetry }: Props) {
  if (data.loaded === data.total) return null;
  const count = `${formatNumber(data.loaded)} of ${formatNumber(data.total)} numbers`;
  if (!hasFailed) return <p className={styles.loading}>{`${count} loaded`}</p>;
  return (
    <p className={styles.loading} role="alert">
      {`The rest could not be loaded: ${count} are here, and only they are searched and sorted. `}
      <button type="button" className={styles.plain} onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}
