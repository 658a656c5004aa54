import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { slicePath } from '../../src/state/sliceLoader';
import type { BuildOnce, BuiltOnce } from './buildOnce';
import { searchCostOf } from './searchCost';

/** What the site of a corpus costs: times in seconds, sizes in bytes, packed with Brotli. */
export type SiteCost = {
  readonly observations: number;
  /** All pages of the site, embeds among them. */
  readonly pages: number;
  /** One chart, figure and briefing in this many was made; time and size of all are worked out from those. */
  readonly sample: number;
  readonly seconds: number;
  /** The same after one number has changed; absent where not all pages were made. */
  readonly again?: { readonly seconds: number; readonly made: number };
  /** The most that was held at a time. */
  readonly memory: number;
  readonly bytes: number;
  /** Page and data before the first interaction; the script is the same for every corpus. */
  readonly overview: number;
  readonly chart: number;
  readonly figure: number;
  readonly table: number;
  /** What is fetched to find “internet users”. */
  readonly search: number;
};

/** Up to this many observations all pages are made. */
const allMadeUpTo = 10_000;
const pagesMade = 1500;

const kept = '.cache/bench/scale/kept';

async function buildOnce(ask: Omit<BuildOnce, 'cache'>): Promise<BuiltOnce> {
  const script = fileURLToPath(new URL('./buildOnce.ts', import.meta.url));
  const args = ['--import', 'tsx', script, JSON.stringify({ ...ask, cache: kept } satisfies BuildOnce)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as BuiltOnce;
}

/** Makes the site of a generated corpus in the shape of the real one, then again with one number changed. */
export async function measureSite(observations: number): Promise<SiteCost> {
  const folder = join('.cache/bench/scale', String(observations));
  const isWhole = observations <= allMadeUpTo;
  // A figure for each, and about three charts for four of them.
  const sample = isWhole ? 1 : Math.round((observations * 1.77) / pagesMade);
  const given = { observations, folder, sample, isCold: true, isChanged: false };
  const alone = isWhole ? undefined : await buildOnce({ ...given, isAlone: true });
  const all = await buildOnce({ ...given, isAlone: false });
  const again = isWhole
    ? await buildOnce({ ...given, isAlone: false, isCold: false, isChanged: true })
    : undefined;
  const whole = (value: (built: BuiltOnce) => number) =>
    alone ? value(alone) + (value(all) - value(alone)) * sample : value(all);
  const size = (path: string) => readFileSync(join(folder, `${path}.br`)).length;
  const page = (path: string) => size(`${path === '/' ? '/index' : path}.html`) + size(slicePath(path));
  const first = (kind: 'charts' | 'figures') =>
    `/${kind}/${readdirSync(join(folder, kind))
      .filter((name) => name.endsWith('.html'))
      .toSorted()[0]
      ?.replace('.html', '')}`;
  const cost = {
    observations,
    pages: Math.round(whole(({ pages }) => pages)),
    sample,
    seconds: whole(({ seconds }) => seconds),
    ...(again ? { again: { seconds: again.seconds, made: again.made } } : {}),
    memory: Math.max(all.memory, again?.memory ?? 0),
    bytes: whole(({ packedBytes }) => packedBytes),
    overview: page('/'),
    chart: page(first('charts')),
    figure: page(first('figures')),
    table: page('/table') + size('/parts/table/first.json'),
    search: await searchCostOf(folder, 'internet users'),
  };
  rmSync(folder, { recursive: true, force: true });
  return cost;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** The costs as a Markdown table. */
export const formatSites = (costs: readonly SiteCost[]): string =>
  [
    '| observations | pages and embeds | whole build (s) | after one changed number (s) | most memory (MB) | site, packed (MB) | overview (kB) | a chart (kB) | a figure (kB) | table (kB) | a search (kB) |',
    `|${' --: |'.repeat(11)}`,
    ...costs.map((cost) =>
      [
        '',
        cost.observations.toLocaleString('en-GB'),
        cost.pages.toLocaleString('en-GB'),
        `${Math.round(cost.seconds).toLocaleString('en-GB')}${cost.sample === 1 ? '' : ` (worked out from 1 page in ${cost.sample})`}`,
        cost.again
          ? `${cost.again.seconds.toFixed(1)} (${((100 * cost.again.seconds) / cost.seconds).toFixed(1)} %, ${cost.again.made} pages)`
          : '–',
        (cost.memory / 1e6).toFixed(0),
        (cost.bytes / 1e6).toFixed(0),
        ...[cost.overview, cost.chart, cost.figure, cost.table, cost.search].map(kilobytes),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n');
