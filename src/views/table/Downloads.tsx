import { useState } from 'react';
import { formatNumber } from '../../domain/format';
import { withAddress } from '../../domain/records';
import { rowAt } from '../../domain/table/row';
import type { TableData } from '../../domain/table/tableData';
import { saveFile } from '../../export/download';
import { openSharing } from '../../state/store';
import { FileFailed, type FileReason, fileReasonOf } from '../../ui/FileFailed';
import { hrefOf } from '../../ui/href';
import { sharedAddressOf } from '../../ui/sharedAddress';
import { ShareButton } from '../../ui/ShareButton';
import styles from './Controls.module.css';

/** Path of the published file of all rows. */
export const allRowsPath = '/data/observations.csv';

type Props = {
  readonly data: TableData;
  /** The rows the filters leave, in the order they are shown. */
  readonly shown: Uint32Array;
};

/** Rows written at a time; between two such batches the page answers the reader. */
const batch = 2000;

const countOf = (count: number) => `${formatNumber(count)} ${count === 1 ? 'number' : 'numbers'}`;

async function download(data: TableData, rows: Uint32Array, name: string): Promise<void> {
  const { csvFileOf, csvHead, csvLinesOf } = await import('../../export/csv');
  const write = async (from: number, texts: readonly string[]): Promise<readonly string[]> => {
    if (from >= rows.length) return texts;
    const records = Array.from(rows.subarray(from, from + batch), (place) =>
      withAddress(rowAt(data, place).record, sharedAddressOf),
    );
    const text = csvLinesOf(records);
    await new Promise((resolve) => setTimeout(resolve));
    return write(from + batch, [...texts, text]);
  };
  saveFile(csvFileOf(await write(0, [csvHead])), name);
}

/** All rows as a file; those shown, too, where they are others or in another order and all of them are here. */
export function Downloads({ data, shown }: Props) {
  const [failed, setFailed] = useState<FileReason>();
  const save = async () => {
    setFailed(undefined);
    try {
      const noun = shown.length === 1 ? 'number' : 'numbers';
      await download(data, shown, `verbatim-observations-${shown.length}-${noun}.csv`);
    } catch (error) {
      setFailed(await fileReasonOf(error));
    }
  };
  const isOther =
    shown.length > 0 && (shown.length < data.total || shown.some((row, place) => row !== place));
  const isOffered = isOther && data.loaded === data.total;
  return (
    <div className={styles.downloads}>
      <ShareButton onShare={openSharing} />
      <a className={styles.plain} href={hrefOf(allRowsPath)} download="verbatim-observations.csv">
        {`Download all ${countOf(data.total)} (CSV)`}
      </a>
      {isOffered ? (
        <button type="button" className={styles.plain} onClick={() => void save()}>
          {`Download ${shown.length === 1 ? 'this' : 'these'} ${countOf(shown.length)} (CSV)`}
        </button>
      ) : null}
      {failed ? <FileFailed name="CSV file" reason={failed} className={styles.loading} /> : null}
    </div>
  );
}
