import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../../scripts/site/buildSite';
import { createCorpus } from '../../src/domain/corpus';
import type { Dataset } from '../../src/domain/model';
import { type PageKind, pageOf, pathsOf } from '../../src/domain/pages';
import { slicePath } from '../../src/state/sliceLoader';
import { generateDataset } from './corpus';
import { searchCostOf } from './searchCost';

/** What the site of a corpus costs: times in seconds, sizes in bytes, packed with Brotli. */
export type SiteCost = {
  readonly observations: number;
  /** All pages of the site, embeds among them. */
  readonly pages: number;
  /** One chart, figure and briefing in this many was made; time and size of all are worked out from those. */
  readonly sample: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Page and data before the first interaction; the script is the same for every corpus. */
  readonly overview: number;
  readonly chart: number;
  readonly figure: number;
  readonly table: number;
  /** What is fetched to find “internet users”. */
  readonly search: number;
};

/** Pages made at most of each kind: enough for a mean, few enough to wait for. */
const pagesMade = 1500;

/**
 * The dataset without what this measurement leaves out: the ledgers, which one page lists whole, and indicators of
 * which the last copy has no number left.
 */
function withPagesOnly(dataset: Dataset): Dataset {
  const used = new Set(dataset.observations.map((observation) => observation.indicator));
  return { ...dataset, ledgers: [], indicators: dataset.indicators.filter(({ id }) => used.has(id)) };
}

const isOneOfMany = (path: string) => ['chart', 'figure', 'briefing'].includes(pageOf(path).kind);

/** Makes the site of a generated corpus in the shape of the real one: every copy brings its own briefings and indicators. */
export async function measureSite(observations: number): Promise<SiteCost> {
  const folder = join('.cache/bench/scale', String(observations));
  const corpus = createCorpus(withPagesOnly(generateDataset(observations, 1, observations)));
  const many = pathsOf(corpus).filter(isOneOfMany);
  const sample = Math.max(1, Math.round(many.length / pagesMade));
  const made = new Set(many.filter((_path, index) => index % sample === 0));
  const build = async (isAsked: (path: string) => boolean) => {
    const startedAt = performance.now();
    const host = 'http://localhost';
    const ask = { folder, corpus, base: '', host, inFolders: false, isAsked, quality: 9 } as const;
    const { packed } = await buildSite({ ...ask, mode: 'production' });
    return { seconds: (performance.now() - startedAt) / 1000, bytes: packed?.brotliBytes ?? 0 };
  };
  const alone = await build((path) => !isOneOfMany(path));
  const all = await build((path) => !isOneOfMany(path) || made.has(path));
  const size = (path: string) => readFileSync(join(folder, `${path}.br`)).length;
  const page = (path: string) => size(`${path === '/' ? '/index' : path}.html`) + size(slicePath(path));
  const first = (kind: PageKind) => many.find((path) => made.has(path) && pageOf(path).kind === kind) ?? '/';
  return {
    observations,
    pages: pathsOf(corpus).length + many.length - corpus.briefingCount,
    sample,
    seconds: alone.seconds + (all.seconds - alone.seconds) * sample,
    bytes: alone.bytes + (all.bytes - alone.bytes) * sample,
    overview: page('/'),
    chart: page(first('chart')),
    figure: page(first('figure')),
    table: page('/table') + size('/parts/table/first.json'),
    search: await searchCostOf(folder, 'internet users'),
  };
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** The costs as a Markdown table. */
export const formatSites = (costs: readonly SiteCost[]): string =>
  [
    '| observations | pages and embeds | build (s) | site, packed (MB) | overview (kB) | a chart (kB) | a figure (kB) | table (kB) | a search (kB) |',
    '| --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...costs.map((cost) =>
      [
        '',
        cost.observations.toLocaleString('en-GB'),
        cost.pages.toLocaleString('en-GB'),
        `${Math.round(cost.seconds).toLocaleString('en-GB')}${cost.sample === 1 ? '' : ` (worked out from 1 page in ${cost.sample})`}`,
        (cost.bytes / 1e6).toFixed(0),
        ...[cost.overview, cost.chart, cost.figure, cost.table, cost.search].map(kilobytes),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n');
