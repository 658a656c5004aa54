import { formatSummary } from './markdown';
import { type Interaction, interactions } from './measure/interactions';
import { present, ratioOf, type Summary, summaryOf } from './measure/statistics';
import { measured, type Metric, metrics } from './metrics';
import type { Results, Series, Touched } from './results';
import type { Way } from './ways';

/** Whether a target was met. */
export type Verdict = {
  readonly page: string;
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  /** Undefined where it could not be measured. */
  readonly isMet: boolean | undefined;
};

/** What a page is judged by: its own loads, and those of what it is compared with. */
type Compared = {
  readonly page: string;
  readonly site: Series;
  readonly floor: Series;
  /** The page built plainly, or the lightest page built so. */
  readonly plain: Series | undefined;
};

/** Script before the first interaction, kB with gzip; other kinds of page have no limit. */
const scriptLimits: Readonly<Record<string, number>> = {
  overview: 40,
  figure: 40,
  briefing: 40,
  method: 40,
  chart: 90,
  compare: 90,
  table: 90,
  embed: 3,
  'embed-figure': 3,
  'embed-table': 3,
};

type Ratio = {
  readonly page: string;
  readonly what: string;
  readonly own: Summary | undefined;
  readonly base: Summary | undefined;
  readonly most: number;
  readonly of: string;
};

/** A ratio of medians; what the other shows and the site never does is a miss, too. */
function ratioVerdict({ page, what, own, base, most, of }: Ratio): Verdict {
  const ratio = ratioOf(own, base);
  return {
    page,
    what,
    target: `≤ ${most} × ${of}`,
    measured: ratio === undefined ? (own ? '–' : 'never') : `${ratio.toFixed(2)} × ${of}`,
    isMet: ratio === undefined ? (own ? undefined : false) : ratio <= most,
  };
}

function loadVerdict({ page, site, floor }: Compared, metric: Metric, most: number): Verdict {
  const [own, base] = [measured(site, metric), measured(floor, metric)];
  return ratioVerdict({ page, what: metric.title, own, base, most, of: 'floor' });
}

/** A fifth more than the floor, and a fifth of the plain build's. */
function blockingVerdict({ page, site, floor, plain }: Compared): Verdict {
  const [own, base] = [measured(site, metrics.blocking), measured(floor, metrics.blocking)];
  const usual = plain && measured(plain, metrics.blocking);
  const most = (base?.median ?? 0) * 1.2 + (usual?.median ?? 0) / 5;
  return {
    page,
    what: metrics.blocking.title,
    target: `≤ 1.2 × floor${usual ? ' + plain ÷ 5' : ''} = ${most.toFixed(0)} ms`,
    measured: own ? `${own.median.toFixed(0)} ms` : '–',
    isMet: own && own.median <= most,
  };
}

function scriptVerdict({ page, site }: Compared): readonly Verdict[] {
  const limit = scriptLimits[page];
  if (limit === undefined) return [];
  const kB = site.scriptGzip / 1000;
  return [
    {
      page,
      what: 'script before the first interaction',
      target: `≤ ${limit} kB gzip`,
      measured: `${kB.toFixed(1)} kB`,
      isMet: kB <= limit,
    },
  ];
}

function pageVerdicts(compared: Compared): readonly Verdict[] {
  const { page, site, floor } = compared;
  const hasCharts = measured(floor, metrics.drawn) !== undefined;
  const shift = measured(site, metrics.shift);
  return [
    loadVerdict(compared, metrics.firstPaint, 1.1),
    loadVerdict(compared, metrics.largestPaint, 1.1),
    ...(hasCharts
      ? [loadVerdict(compared, metrics.drawn, 1.1), loadVerdict(compared, metrics.settled, 1.2)]
      : []),
    ...scriptVerdict(compared),
    blockingVerdict(compared),
    {
      page,
      what: 'layout shift',
      target: '0',
      measured: formatSummary(shift, { digits: 3, hasRange: true }),
      isMet: shift && shift.most < 0.0005,
    },
  ];
}

/** Compared with the floor with script. */
const answered: readonly Interaction[] = [
  'first',
  'next',
  'early',
  'sort',
  'filter',
  'search',
  'scale',
  'unscale',
];

function touchVerdicts({ touches, series }: Results): readonly Verdict[] {
  if (!touches) return [];
  const { touched, awakenings } = touches;
  const find = (page: string, way: Way, interaction: Interaction): Touched | undefined =>
    touched.find((each) => each.page === page && each.way === way && each.interaction === interaction);
  const timeOf = (page: string, way: Way, interaction: Interaction) =>
    summaryOf(find(page, way, interaction)?.times ?? []);
  const pages = [...new Set(touched.map(({ page }) => page))];
  const answers = pages.flatMap((page) =>
    answered.flatMap((interaction) => {
      const base = timeOf(page, 'scripted', interaction);
      if (!base) return [];
      const own = timeOf(page, 'site', interaction);
      const what = interactions[interaction];
      return [ratioVerdict({ page, what, own, base, most: 1.5, of: 'floor with script' })];
    }),
  );
  const links = pages.flatMap((page) => {
    const base = timeOf(page, 'site', 'document');
    const own = timeOf(page, 'site', 'link');
    return base
      ? [ratioVerdict({ page, what: interactions.link, own, base, most: 0.5, of: 'as a document' })]
      : [];
  });
  const plain = series.find(({ page, way }) => page === 'chart' && way === 'plain');
  const base = summaryOf(present((plain?.loads ?? []).map(({ scriptToChart }) => scriptToChart)));
  const own = summaryOf(awakenings.flatMap(({ cold, warm }) => [cold.afterChunk, warm.afterChunk]));
  const what = 'first touch → live chart, after its chunk';
  const chart = base
    ? [ratioVerdict({ page: 'chart', what, own, base, most: 0.5, of: 'plain, from script to chart' })]
    : [];
  return [...answers, ...links, ...chart];
}

const blockingOf = (one: Series) => measured(one, metrics.blocking)?.median ?? 0;

/** Each target of the site under one condition, page by page. */
export function verdictsOf(results: Results): readonly Verdict[] {
  const [lightest] = results.series
    .filter(({ way }) => way === 'plain')
    .toSorted((a, b) => blockingOf(a) - blockingOf(b));
  const compared = results.series.flatMap((site): readonly Compared[] => {
    const find = (way: Way) => results.series.find((one) => one.page === site.page && one.way === way);
    const [floor, plain] = [find('floor'), find('plain')];
    return site.way === 'site' && floor ? [{ page: site.page, site, floor, plain: plain ?? lightest }] : [];
  });
  return [...compared.flatMap(pageVerdicts), ...touchVerdicts(results)];
}
