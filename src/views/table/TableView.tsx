import { Page } from '../../ui/Page';
import { ObservationTable } from './ObservationTable';

/** Every observation in one table. */
export function TableView() {
  return (
    <Page
      title="All numbers"
      lede="Every number that measures something, in the words it was printed in. A number opens its sentence, a name its chart."
    >
      <ObservationTable />
    </Page>
  );
}
