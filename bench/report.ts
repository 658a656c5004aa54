import { unfairness, UnfairFloorError } from './floor/fairness';
import { formatSummary, tableOf } from './markdown';
import { ratioOf } from './measure/statistics';
import { measured, type Metric, metricList, metrics } from './metrics';
import type { Results, Series } from './results';
import { peerTable } from './peerTable';
import { touchTable } from './touchTable';
import { ownWays, wayNames } from './ways';
import { type Verdict, verdictsOf } from './verdict';

const verdictWord = ({ isMet }: Verdict) => (isMet === undefined ? '–' : isMet ? 'met' : '**not met**');

const byPage = (series: readonly Series[]) =>
  [...new Set(series.map(({ page }) => page))].flatMap((page) =>
    ownWays.flatMap((way) => series.find((one) => one.page === page && one.way === way) ?? []),
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

/** What pages and floors show: `page: 815 words, 143 links, 61 marks; floor: 812, 143, 61`. */
const contentList = (series: readonly Series[]) =>
  byPage(series)
    .filter(({ way }) => way === 'site')
    .flatMap(({ page, content }) => {
      const floor = series.find((one) => one.page === page && one.way === 'floor')?.content;
      if (!floor) return [];
      const { words, links, marks } = content;
      return [
        `- ${page}: ${words} words, ${links} links, ${marks} marks; floor: ${floor.words}, ${floor.links}, ${floor.marks}`,
      ];
    })
    .join('\n');

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

/** Floors that show something else than their pages, in words. */
const unfairFloors = (series: readonly Series[]): readonly string[] =>
  series.flatMap(({ page, way, content }) => {
    const site = series.find((one) => one.page === page && one.way === 'site');
    return way === 'floor' && site ? unfairness(page, site.content, content) : [];
  });

/** What was not there, or led to nothing. */
function warningsOf({ missing }: Results): string {
  const absent = missing.map(({ page, way }) => `${page} (${wayNames[way]})`).join(', ');
  return absent === '' ? '' : `Not there, so not measured: ${absent}.`;
}

function sectionOf(results: Results, hasTargets: boolean): string {
  return [
    `### ${results.condition.title}`,
    loadTable(results.series),
    'Times the floor:',
    ratioTable(results.series),
    warningsOf(results),
    touchTable(results),
    peerTable(results),
    hasTargets ? verdictTable(verdictsOf(results)) : '',
    'What the pages and their floors show at this width:',
    contentList(results.series),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

export type About = { readonly browser: string; readonly runs: number };

const opening = ({ browser, runs }: About) =>
  `Medians of ${runs} interleaved runs in ${browser}, ranges in brackets, times in ms; one server for all (HTTP/2, Brotli), a fresh profile each time. Compare ratios, not times: they depend on the machine. “Floor” is what the page shows at this width as one would write it by hand, without script; “floor with script” has the few lines beside that answer to clicks and keys; “plain” is drawn in the browser by one bundle of React, Recharts and TanStack Table.`;

/** Throws where a floor shows something else than its page: then no ratio to it says anything. */
function refuseUnfair(all: readonly Results[]): void {
  const differences = all.flatMap(({ series }) => unfairFloors(series));
  if (differences.length > 0) throw new UnfairFloorError(differences);
}

/** The whole benchmark as Markdown; the targets are set for the first condition. */
export function reportOf(all: readonly Results[], about: About): string {
  refuseUnfair(all);
  return [opening(about), ...all.map((results, index) => sectionOf(results, index === 0))].join('\n\n');
}

/** What of it the documents show: the first condition, measured and judged, with what went wrong. */
export function shortReportOf([first]: readonly Results[], about: About): string {
  if (!first) return '';
  refuseUnfair([first]);
  const { condition, series } = first;
  return [
    opening(about),
    `${condition.title}:`,
    loadTable(series),
    'What the pages and their floors show:',
    contentList(series),
    warningsOf(first),
    touchTable(first),
    peerTable(first),
    verdictTable(verdictsOf(first)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
