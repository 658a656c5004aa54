import { Page } from '../../ui/Page';
import { ObservationTable } from './ObservationTable';

/** Every observation in one table. */
export function TableView() {
  return (
    <Page
      title="All numbers"
      lede="Every number the briefings printed, in the words it was printed in. A number opens its sentence, a name its chart. Periods in brackets were inferred."
    >
      <ObservationTable />
    </Page>
  );
}
