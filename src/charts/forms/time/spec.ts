import { formatPeriod } from '../../../domain/period';
import { type ChartInForm, indexBaseOf, seriesOf } from '../../../domain/series';
import { timePointsOf } from '../../marks/marks';
import { chartScales, type ChartScale } from '../../scales/scale';
import type { FormSpec } from '../form';

function scaleWords({ corpus, indicatorId }: ChartInForm, scale: ChartScale): string {
  if (scale === 'linear') return 'The scale starts at zero.';
  if (scale === 'log') return 'Log scale: a doubling is the same height everywhere.';
  const base = indexBaseOf(seriesOf(corpus, indicatorId));
  return base ? `Index: 100 = “${base.quantity.printed}”, ${formatPeriod(base.period)}.` : '';
}

const alongTime = {
  scales: chartScales,
  legend: { direction: 'up', hasJoin: true },
  marksOf: ({ corpus, indicatorId }: ChartInForm) =>
    timePointsOf(corpus, indicatorId).flatMap((point) => [point.preferred].concat(point.alternates)),
  scaleWords,
} as const;

/** Three periods or more. */
export const line: FormSpec = { ...alongTime, name: 'Time chart' };

/** Two periods that stand against each other. */
export const pair: FormSpec = { ...alongTime, name: 'Chart of two points in time' };
