import { formatSummary } from './markdown';
import { ratioOf, summaryOf } from './measure/statistics';
import { measured, type Metric, metrics } from './metrics';
import type { Results, Series } from './results';

/** Whether a target was met. */
export type Verdict = {
  readonly page: string;
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  /** Undefined where it could not be measured. */
  readonly isMet: boolean | undefined;
};

type Pair = { readonly page: string; readonly site: Series; readonly floor: Series };

/** Paints of the table are shown, but have no target: it is hydrated as a whole. */
const withoutPaintTarget = new Set(['table']);
/** kB with gzip. */
const scriptLimits: Readonly<Record<string, number>> = { overview: 100, chart: 100, embed: 10 };

function ratioVerdict({ page, site, floor }: Pair, metric: Metric, most: number): Verdict {
  const ratio = ratioOf(measured(site, metric), measured(floor, metric));
  // What the floor shows and the site never does is a miss, too.
  return {
    page,
    what: metric.title,
    target: `≤ ${most} × floor`,
    measured: ratio === undefined ? 'never' : `${ratio.toFixed(2)} × floor`,
    isMet: ratio !== undefined && ratio <= most,
  };
}

/** The site may take so many ms more than the floor does. */
function surplusVerdict({ page, site, floor }: Pair, metric: Metric, most: number): Verdict {
  const [own, base] = [measured(site, metric), measured(floor, metric)];
  const surplus = own && base ? own.median - base.median : undefined;
  return {
    page,
    what: metric.title,
    target: `≤ floor + ${most} ms`,
    measured:
      surplus === undefined ? '–' : `floor ${surplus < 0 ? '−' : '+'} ${Math.abs(surplus).toFixed(0)} ms`,
    isMet: surplus === undefined ? undefined : surplus <= most,
  };
}

function pageVerdicts(pair: Pair): readonly Verdict[] {
  const { page, site } = pair;
  const hasCharts = measured(pair.floor, metrics.drawn) !== undefined;
  const paints = withoutPaintTarget.has(page)
    ? []
    : [
        ratioVerdict(pair, metrics.firstPaint, 1.15),
        ratioVerdict(pair, metrics.largestPaint, 1.15),
        ...(hasCharts
          ? [ratioVerdict(pair, metrics.drawn, 1.15), ratioVerdict(pair, metrics.settled, 1.5)]
          : []),
      ];
  const limit = scriptLimits[page];
  const kB = site.scriptGzip / 1000;
  const script: readonly Verdict[] =
    limit === undefined
      ? []
      : [
          {
            page,
            what: 'script before the first interaction',
            target: `≤ ${limit} kB gzip`,
            measured: `${kB.toFixed(1)} kB`,
            isMet: kB <= limit,
          },
        ];
  const shift = measured(site, metrics.shift);
  return [
    ...paints,
    ...script,
    surplusVerdict(pair, metrics.longestTask, 50),
    surplusVerdict(pair, metrics.blocking, 100),
    {
      page,
      what: 'layout shift',
      target: '0',
      measured: formatSummary(shift, { digits: 3, hasRange: true }),
      isMet: shift && shift.most < 0.0005,
    },
  ];
}

const latency = (page: string, what: string, times: readonly number[], most: number): Verdict => {
  const summary = summaryOf(times);
  return {
    page,
    what,
    target: `≤ ${most} ms`,
    measured: summary ? `${formatSummary(summary, { hasRange: true })} ms` : '–',
    isMet: summary && summary.median <= most,
  };
};

function touchVerdicts({ touches }: Results): readonly Verdict[] {
  if (!touches) return [];
  const clicks = touches.clicks.flatMap(({ page, runs }) => [
    latency(
      page,
      'first click on a number → its sentence',
      runs.map((run) => run.first.painted),
      100,
    ),
    latency(
      page,
      'next click → its sentence',
      runs.map((run) => run.next.painted),
      100,
    ),
  ]);
  const after = touches.awakenings.flatMap(({ cold, warm }) => [cold.afterChunk, warm.afterChunk]);
  return [...clicks, latency('chart', 'first touch → live chart, after its chunk', after, 300)];
}

/** Each target of the site under one condition, page by page. */
export function verdictsOf(results: Results): readonly Verdict[] {
  const pairs = results.series.flatMap((site): readonly Pair[] => {
    const floor = results.series.find((other) => other.page === site.page && other.way === 'floor');
    return site.way === 'site' && floor ? [{ page: site.page, site, floor }] : [];
  });
  return [...pairs.flatMap(pageVerdicts), ...touchVerdicts(results)];
}
