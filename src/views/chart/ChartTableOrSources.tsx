import type { ChartInForm } from '../../domain/series';
import { chunk } from '../../ui/chunk';
import { LoadFailed } from '../../ui/LoadFailed';
import { useFetched } from '../../ui/useFetched';
import type { OtherView } from './OtherViews';

/** What stands in place of the drawing comes when it is asked for: most visits are to the chart. */
export const otherViews = chunk(() => import('./OtherViews'));

/** Begins to fetch what a press may ask for; what fails is tried again, and told, when it is asked for. */
export const expectOtherView = () => void otherViews.load().catch(() => {});

type Props = { readonly view: OtherView; readonly chart: ChartInForm };

/** The table or the sources of a chart. */
export function ChartTableOrSources({ view, chart }: Props) {
  const fetched = useFetched(otherViews);
  if (fetched.state === 'waiting')
    return (
      <p role="status" data-pending="">
        Loading…
      </p>
    );
  if (fetched.state === 'failed')
    return <LoadFailed {...fetched}>The {view} for this chart could not be loaded.</LoadFailed>;
  return <fetched.value.OtherViews view={view} chart={chart} />;
}
