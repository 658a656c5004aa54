import type { TableData } from '../../domain/table/tableData';
import { Page } from '../../ui/Page';
import type { FetchJson } from './loadParts';
import { ObservationTable } from './ObservationTable';

type Props = {
  /** The table as its first file gives it; the same object for as long as the page is shown. */
  readonly data: TableData;
  /** Reads the other parts by their paths; needed only where the first file has not all rows. */
  readonly fetchJson?: FetchJson;
};

/** Every observation in one table. */
export function TableView({ data, fetchJson }: Props) {
  return (
    <Page
      title="All numbers"
      lede="Every number as it was printed. Select a number for its sentence, an indicator for its chart."
    >
      <ObservationTable first={data} fetchJson={fetchJson} />
    </Page>
  );
}
