import { formatNumber } from '../../domain/format';
import { rowsInPage } from '../../domain/table/files';
import { chunk } from '../../ui/chunk';
import { LoadFailed } from '../../ui/LoadFailed';
import { useFetched } from '../../ui/useFetched';
import styles from './DataTable.module.css';
import type { TableProps } from './TableFrame';
import { useIsLive } from './useIsLive';
import { WholeTable } from './WholeTable';

/** Fetched only where there are many rows: what draws those in view is a third of the script of the table. */
const windowTable = chunk(async () => (await import('./WindowTable')).WindowTable);

/** The rows: all in the page, or those in view where they are too many. Until the script for that is there, and where it fails, the first of them. */
export function DataTable(props: TableProps) {
  const isWindow = useIsLive() && props.data.total > rowsInPage;
  const fetched = useFetched(isWindow ? windowTable : undefined);
  return (
    <div className={styles.around}>
      {fetched.state === 'failed' ? (
        <LoadFailed {...fetched}>
          The rows after the first {formatNumber(rowsInPage)} could not be loaded.
        </LoadFailed>
      ) : null}
      {fetched.state === 'there' ? <fetched.value {...props} /> : <WholeTable {...props} />}
    </div>
  );
}
