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
      lede="Every number that measures something, in the words it was printed in. A number opens its sentence, a name its chart."
    >
      <ObservationTable first={data} fetchJson={fetchJson} />
    </Page>
  );
}
