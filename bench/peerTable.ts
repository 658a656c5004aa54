import { formatSummary, tableOf } from './markdown';
import { summaryOf } from './measure/statistics';
import { measured, type Metric, metrics } from './metrics';
import type { Results } from './results';
import { isPeer, type Way, wayNames } from './ways';

const shown: readonly Metric[] = [
  metrics.requests,
  metrics.bytes,
  metrics.script,
  metrics.firstPaint,
  metrics.largestPaint,
  metrics.drawn,
  metrics.blocking,
];
const own = new Set<Way>(['site', 'floor', 'plain']);

/**
 * Other tools beside the overview, which has the same charts; they show the table on the same page, and how fast they
 * sort it stands beside the table page's time. Empty where no other tool was measured.
 */
export function peerTable({ series, touches }: Results): string {
  const overviews = series.filter(({ page }) => page === 'overview');
  if (!overviews.some(({ way }) => isPeer(way))) return '';
  const sortOf = (way: Way) =>
    summaryOf(
      touches?.touched.find(
        (each) =>
          each.way === (way === 'floor' ? 'scripted' : way) &&
          each.interaction === 'sort' &&
          (isPeer(way) || each.page === 'table'),
      )?.times ?? [],
    );
  const rows = overviews
    .toSorted((a, b) => Number(isPeer(a.way)) - Number(isPeer(b.way)))
    .filter(({ way }) => isPeer(way) || own.has(way))
    .map((one) => [
      wayNames[one.way],
      ...shown.map((metric) => formatSummary(measured(one, metric), metric)),
      formatSummary(sortOf(one.way), { hasRange: true }),
    ]);
  return `Other tools with the overview’s charts and the table:\n\n${tableOf(
    ['built with', ...shown.map(({ title }) => title), 'sort'],
    rows,
    1,
  )}`;
}
