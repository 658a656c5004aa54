import { ChartFailure, failureReason } from '../../charts/live/ChartFailure';
import { onDemand } from '../../ui/onDemand';
import { useFetched } from '../../ui/useFetched';
import type { OtherView } from './OtherViews';

/** What stands in place of the drawing comes when it is asked for: most visits are to the chart. */
export const otherViews = onDemand(async () => (await import('./OtherViews')).OtherViews);

/** Begins to fetch what a press may ask for; what fails is tried again, and told, when it is asked for. */
export const expectOtherView = () => void otherViews.load().catch(() => {});

type Props = { readonly view: OtherView; readonly indicatorId: string };

/** The table or the sources of a chart. */
export function ChartTableOrSources({ view, indicatorId }: Props) {
  const fetched = useFetched(otherViews.load, otherViews.loaded);
  if (fetched.state === 'waiting')
    return (
      <p role="status" data-pending="">
        Loading…
      </p>
    );
  if (fetched.state === 'failed')
    return <ChartFailure>{`The ${view} for this chart could not be loaded. ${failureReason}`}</ChartFailure>;
  return <fetched.value view={view} indicatorId={indicatorId} />;
}
