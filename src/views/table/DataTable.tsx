import { lazy, Suspense } from 'react';
import { rowsInPage } from '../../domain/table/files';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import styles from './DataTable.module.css';
import type { TableProps } from './TableFrame';
import { useIsLive } from './useIsLive';
import { WholeTable } from './WholeTable';

/** Fetched only where there are many rows: what draws those in view is a third of the script of the table. */
const WindowTable = lazy(async () => ({ default: (await import('./WindowTable')).WindowTable }));

/** The rows: all in the page, or those in view where they are too many. Until the script for that is there, and where it fails, the first of them. */
export function DataTable(props: TableProps) {
  const isWindow = useIsLive() && props.data.total > rowsInPage;
  const whole = <WholeTable {...props} />;
  return (
    <div className={styles.around}>
      {isWindow ? (
        <ErrorBoundary renderFailure={() => whole}>
          <Suspense fallback={whole}>
            <WindowTable {...props} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        whole
      )}
    </div>
  );
}
