import { formatNumber } from '../../domain/format';
import type { ObservationRecord } from '../../domain/records';
import { saveFile } from '../../export/download';
import { notify } from '../../state/store';
import styles from './Controls.module.css';

type Props = {
  readonly all: readonly ObservationRecord[];
  /** The rows the filters leave, in the order they are shown. */
  readonly shown: readonly ObservationRecord[];
};

const countOf = (rows: readonly unknown[]) =>
  `${formatNumber(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}`;

async function download(records: readonly ObservationRecord[], name: string): Promise<void> {
  try {
    const { csvFileOf } = await import('../../export/csv');
    saveFile(csvFileOf(records), name);
  } catch {
    notify({ id: 'csv', text: 'The CSV file could not be made. Check the connection and try again.' });
  }
}

/** All rows as a file; those shown, too, where they are others or in another order. */
export function Downloads({ all, shown }: Props) {
  const isOther = shown.length > 0 && all.some((record, index) => shown[index] !== record);
  return (
    <div className={styles.downloads}>
      <button
        type="button"
        className={styles.plain}
        onClick={() => void download(all, 'verbatim-observations.csv')}
      >
        {`Download all ${countOf(all)} (CSV)`}
      </button>
      {isOther ? (
        <button
          type="button"
          className={styles.plain}
          onClick={() =>
            void download(
              shown,
              `verbatim-observations-${shown.length}-${shown.length === 1 ? 'row' : 'rows'}.csv`,
            )
          }
        >
          {`Download ${shown.length === 1 ? 'this' : 'these'} ${countOf(shown)} (CSV)`}
        </button>
      ) : null}
    </div>
  );
}
