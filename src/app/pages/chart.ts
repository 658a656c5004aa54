import type { Corpus } from '../../domain/corpus';
import { formatPeriod } from '../../domain/period';
import { seriesOf } from '../../domain/series';
import type { PageSlice, PageStill, View } from './page';

/** The first and the latest number of a series; a period that was inferred brings brackets, and gets no others around them. */
function changeOf(corpus: Corpus, indicatorId: string): string {
  const { points } = seriesOf(corpus, indicatorId);
  const [first, last] = [points[0]?.preferred, points.at(-1)?.preferred];
  if (!first || !last) return '';
  const when = (o: typeof first) => `${formatPeriod(o.period)}.`;
  // Quotation marks let a sentence begin with words printed in the middle of one.
  const quoted = (o: typeof first) => ` “${o.quantity.printed}”, ${when(o)}`;
  if (first === last) return quoted(first);
  // A span without a start may be older than what seems to come before it.
  if (last.period.rule === 'for-years') return quoted(first) + quoted(last);
  const said = (o: typeof first) => `${o.quantity.printed}, ${when(o)}`;
  return ` First: ${said(first)} Latest: ${said(last)}`;
}

export const describe = (corpus: Corpus, id: string): string =>
  `${corpus.indicator(id).definition}${changeOf(corpus, id)}`;

export const slice = (id: string): PageSlice => ({ citations: 'linked', charts: [id] });

/** The small one is what the embed shows in a low frame. */
export const stills = (of: string): readonly PageStill[] => [
  { of, variant: 'full' },
  { of, variant: 'small' },
];

export const preload = 'src/views/chart/ChartView.tsx';
/** A view that the address asks for in place of the chart is fetched before the page is hydrated. */
export async function load(): Promise<View> {
  const { ChartView, keepCaption, otherViews } = await import('../../views/chart/ChartView');
  keepCaption(document);
  const view = new URLSearchParams(window.location.search).get('view');
  // What fails now is told in its place.
  if (view === 'table' || view === 'sources') await otherViews.load().catch(() => {});
  return ChartView;
}
