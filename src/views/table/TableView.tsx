import type { Resource } from '../../domain/fetching/resource';
import type { TableData } from '../../domain/table/tableData';
import { Page } from '../../ui/Page';
import { ObservationTable } from './ObservationTable';

export { restOf } from './restOf';

type Props = {
  /** The table as its first file gives it; the same object for as long as the page is shown. */
  readonly data: TableData;
  /** All of it, where that file may not have all rows. */
  readonly whole?: Resource<TableData>;
};

/** Every observation in one table. */
export function TableView({ data, whole }: Props) {
  return (
    <Page
      title="All numbers"
      lede="Every number as it was printed. Select a number for its sentence, an indicator for its chart."
    >
      <ObservationTable first={data} whole={whole} />
    </Page>
  );
}
