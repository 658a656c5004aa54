import type { Load } from './measure/load';
import { present, type Summary, summaryOf } from './measure/statistics';
import type { Series } from './results';

/** A measure of a load as it is reported. */
export type Metric = {
  readonly title: string;
  readonly of: (load: Load) => number | null;
  /** By how much a number is divided to be shown, and the digits it is then shown with. */
  readonly scale?: number;
  readonly digits?: number;
  /** The extremes are shown too. */
  readonly hasRange?: true;
};

const kilo = 1000;
const mega = 1_000_000;

export const metrics = {
  requests: { title: 'requests', of: (load) => load.requests },
  bytes: { title: 'kB', of: (load) => load.bytes, scale: kilo, digits: 1 },
  script: { title: 'script kB', of: (load) => load.scriptBytes, scale: kilo, digits: 1 },
  firstPaint: { title: 'first paint', of: (load) => load.firstPaint, hasRange: true },
  largestPaint: { title: 'largest paint', of: (load) => load.largestPaint, hasRange: true },
  drawn: { title: 'charts drawn', of: (load) => load.drawn, hasRange: true },
  settled: { title: 'settled', of: (load) => load.settled, hasRange: true },
  longestTask: { title: 'longest task', of: (load) => load.longestTask },
  blocking: { title: 'blocking time', of: (load) => load.blockingTime },
  shift: { title: 'shift', of: (load) => load.layoutShift, digits: 3 },
  heap: { title: 'heap MB', of: (load) => load.heapBytes, scale: mega, digits: 1 },
} as const satisfies Record<string, Metric>;

export const metricList: readonly Metric[] = Object.values(metrics);

/** The loads of a series summed up; undefined where the measure did not come about. */
export const measured = (series: Series | undefined, metric: Metric): Summary | undefined =>
  summaryOf(present((series?.loads ?? []).map(metric.of)));
