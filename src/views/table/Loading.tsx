import type { Failure } from '../../domain/fetching/failure';
import { formatNumber } from '../../domain/format';
import type { TableData } from '../../domain/table/tableData';
import { LoadFailed } from '../../ui/LoadFailed';
import styles from './Controls.module.css';

/** How many numbers are here, until all are; said in the line that counts them, so that nothing moves when it goes. */
export function LoadedCount({ data }: { readonly data: TableData }) {
  if (data.loaded === data.total) return null;
  return <span className={styles.order}>{` (${formatNumber(data.loaded)} loaded)`}</span>;
}

type FailedProps = {
  readonly data: TableData;
  readonly failure: Failure;
  readonly retry: () => void;
};

/** Stands where the rest of the table could not be had, with the way to try again. */
export function LoadingFailed({ data, failure, retry }: FailedProps) {
  const count = `${formatNumber(data.loaded)} of ${formatNumber(data.total)} numbers`;
  return (
    <LoadFailed className={styles.loading} failure={failure} retry={retry}>
      {`Only ${count} could be loaded; search and sorting cover only these.`}
    </LoadFailed>
  );
}
