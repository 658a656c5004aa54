import { ChartSources } from './ChartSources';
import { ChartTable } from './ChartTable';

export type OtherView = 'table' | 'sources';

type Props = { readonly view: OtherView; readonly indicatorId: string };

/** The numbers of a chart as a table, or the sentences they were printed in. */
export function OtherViews({ view, indicatorId }: Props) {
  return view === 'table' ? (
    <ChartTable indicatorId={indicatorId} />
  ) : (
    <ChartSources indicatorId={indicatorId} />
  );
}
