import { formatSummary, tableOf } from './markdown';
import { ratioOf, summaryOf } from './measure/statistics';
import { measured, type Metric, metricList, metrics } from './metrics';
import { type Results, type Series, type Touches, type Way, ways } from './results';
import { type Verdict, verdictsOf } from './verdict';

const wayNames: Readonly<Record<Way, string>> = { site: 'Verbatim', floor: 'floor', plain: 'plain' };
const verdictWord = ({ isMet }: Verdict) => (isMet === undefined ? '–' : isMet ? 'met' : '**not met**');

const byPage = (series: readonly Series[]) =>
  [...new Set(series.map(({ page }) => page))].flatMap((page) =>
    ways.flatMap((way) => series.find((one) => one.page === page && one.way === way) ?? []),
  );

const loadTable = (series: readonly Series[]) =>
  tableOf(
    ['page', 'built as', ...metricList.map((metric) => metric.title)],
    byPage(series).map((one) => [
      one.page,
      wayNames[one.way],
      ...metricList.map((metric) => formatSummary(measured(one, metric), metric)),
    ]),
    2,
  );

const compared: readonly Metric[] = [
  metrics.firstPaint,
  metrics.largestPaint,
  metrics.drawn,
  metrics.settled,
];

const ratioTable = (series: readonly Series[]) =>
  tableOf(
    ['page', 'built as', ...compared.map((metric) => metric.title)],
    byPage(series)
      .filter(({ way }) => way !== 'floor')
      .map((one) => {
        const floor = series.find(({ page, way }) => page === one.page && way === 'floor');
        const ratios = compared.map((metric) => ratioOf(measured(one, metric), measured(floor, metric)));
        return [one.page, wayNames[one.way], ...ratios.map((ratio) => ratio?.toFixed(2) ?? '–')];
      }),
    2,
  );

const contentTable = (series: readonly Series[]) =>
  tableOf(
    ['page', 'built as', 'links', 'marks', 'words drawn', 'characters'],
    byPage(series).map(({ page, way, content }) => [
      page,
      wayNames[way],
      ...[content.links, content.marks, content.drawnWords, content.characters].map(String),
    ]),
    2,
  );

const row = (name: string, times: readonly number[]) => [
  name,
  formatSummary(summaryOf(times), { hasRange: true }),
];

function touchTable({ clicks, awakenings }: Touches): string {
  const rows = [
    ...clicks.flatMap(({ page, runs }) => [
      row(
        `${page}: first click on a number → its sentence`,
        runs.map((run) => run.first.painted),
      ),
      row(
        `${page}: until that frame begins`,
        runs.map((run) => run.first.framed),
      ),
      row(
        `${page}: next click → its sentence`,
        runs.map((run) => run.next.painted),
      ),
    ]),
    row(
      'still touched → live chart, cache empty',
      awakenings.map(({ cold }) => cold.total),
    ),
    row(
      'the same after its chunk has arrived',
      awakenings.map(({ cold }) => cold.afterChunk),
    ),
    row(
      'still touched → live chart, chunk in the cache',
      awakenings.map(({ warm }) => warm.total),
    ),
  ];
  return tableOf(['interaction', 'ms'], rows, 1);
}

const verdictTable = (verdicts: readonly Verdict[]) =>
  tableOf(
    ['page', 'measure', 'target', 'measured', 'verdict'],
    verdicts.map((verdict) => [
      verdict.page,
      verdict.what,
      verdict.target,
      verdict.measured,
      verdictWord(verdict),
    ]),
    5,
  );

/** Warns of floors that hold less than the page they stand for: they would be too low. */
export function thinFloors(series: readonly Series[]): string {
  const thin = series.flatMap(({ page, way, content: floor }) => {
    const site = series.find((other) => other.page === page && other.way === 'site')?.content;
    if (way !== 'floor' || !site) return [];
    const isThin =
      floor.links < site.links * 0.97 ||
      floor.marks < site.marks ||
      floor.drawnWords < site.drawnWords * 0.97 ||
      floor.characters < site.characters * 0.9;
    return isThin ? [page] : [];
  });
  return thin.length === 0 ? '' : `**The floor holds less than the page itself:** ${thin.join(', ')}.`;
}

function sectionOf(results: Results, hasTargets: boolean): string {
  const { condition, series, touches, missing } = results;
  const absent = missing.map(({ page, way }) => `${page} (${wayNames[way]})`).join(', ');
  return [
    `### ${condition.title}`,
    loadTable(series),
    'Times the floor:',
    ratioTable(series),
    absent === '' ? '' : `Not there, so not measured: ${absent}.`,
    touches ? touchTable(touches) : '',
    hasTargets ? verdictTable(verdictsOf(results)) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

export type About = { readonly browser: string; readonly runs: number };

const opening = ({ browser, runs }: About) =>
  `Medians of ${runs} interleaved runs in ${browser}, ranges in brackets, times in ms; one server for all (HTTP/2, Brotli), a fresh profile each time. Compare ratios, not times: they depend on the machine. “Floor” is the same content by hand without script, “plain” is drawn in the browser by one bundle of React, Recharts and TanStack Table.`;

/** The whole benchmark as Markdown; the targets are set for the first condition. */
export function reportOf(all: readonly Results[], about: About): string {
  const [first] = all;
  if (!first) return '';
  return [
    opening(about),
    ...all.map((results, index) => sectionOf(results, index === 0)),
    '### The same content',
    contentTable(first.series),
    thinFloors(first.series),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What of it the documents show: the first condition, measured and judged. */
export function shortReportOf([first]: readonly Results[], about: About): string {
  if (!first) return '';
  const { condition, series, touches } = first;
  return [
    opening(about),
    `${condition.title}:`,
    loadTable(series),
    ...(touches ? [touchTable(touches)] : []),
    verdictTable(verdictsOf(first)),
  ].join('\n\n');
}
