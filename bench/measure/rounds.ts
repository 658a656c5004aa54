import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { BenchPage } from '../pages';
import { type Results, type Series, type Touches, type Way, ways } from '../results';
import type { Condition } from './conditions';
import { type Content, type Load, measureLoad } from './load';
import { measureAwakening, measureClicks } from './touch';

/** Where a way of building the pages is served, and from which folder. */
export type Served = { readonly way: Way; readonly url: string; readonly folder: string };

export type Round = {
  readonly browser: Browser;
  readonly pages: readonly BenchPage[];
  readonly served: readonly Served[];
  readonly runs: number;
  /** Reports what is being measured. */
  readonly tell: (progress: string) => void;
};

const urlOf = ({ url }: Served, { path }: BenchPage) => url + path.slice(1);

function gzipBytes(folder: string, scripts: readonly string[]): number {
  return scripts.reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length,
    0,
  );
}

type Case = {
  readonly page: BenchPage;
  readonly served: Served;
  readonly loads: Load[];
  content?: Content;
};

/** Loads every page in every way, the ways in turn, so that a slow minute of the machine meets all of them. */
export async function measureLoads(round: Round, condition: Condition): Promise<Results> {
  const { browser, pages, served, runs, tell } = round;
  const cases = pages.flatMap((page) =>
    served
      .filter(({ way }) => way !== 'plain' || page.hasPlain)
      .toSorted((a, b) => ways.indexOf(a.way) - ways.indexOf(b.way))
      .map((one): Case => ({ page, served: one, loads: [] })),
  );
  const [first] = cases;
  // The browser's first page is slower than all others.
  if (first) await measureLoad(browser, urlOf(first.served, first.page), { condition, charts: 0 });
  const missing: Case[] = [];
  for (let run = 1; run <= runs; run += 1) {
    for (const one of cases.filter((each) => !missing.includes(each))) {
      tell(`${condition.name}, run ${run} of ${runs}: ${one.page.name} (${one.served.way})`);
      const { charts } = one.page;
      const measured = await measureLoad(browser, urlOf(one.served, one.page), { condition, charts });
      if (measured) {
        one.loads.push(measured.load);
        one.content = measured.content;
      } else missing.push(one);
    }
  }
  return {
    condition,
    series: cases.flatMap(({ page, served: { way, folder }, loads, content }): readonly Series[] =>
      content
        ? [
            {
              page: page.name,
              way,
              loads,
              content,
              scriptGzip: gzipBytes(folder, loads.at(-1)?.scripts ?? []),
            },
          ]
        : [],
    ),
    touches: undefined,
    missing: missing.map(({ page, served: { way } }) => ({ page: page.name, way })),
  };
}

/** Repeats a measurement until it fails or has been made often enough. */
async function repeated<T>(runs: number, measure: () => Promise<T | undefined>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let run = 0; run < runs; run += 1) {
    const result = await measure();
    if (result === undefined) break;
    results.push(result);
  }
  return results;
}

/** Clicks numbers and touches stills on the site's own pages. */
export async function measureTouches(round: Round, condition: Condition): Promise<Touches | undefined> {
  const { browser, pages, served, runs, tell } = round;
  const site = served.find(({ way }) => way === 'site');
  if (!site) return undefined;
  const clicked = pages.filter(({ name }) => ['overview', 'chart', 'table'].includes(name));
  const clicks: Touches['clicks'][number][] = [];
  for (const page of clicked) {
    tell(`${condition.name}: clicks on numbers (${page.name})`);
    const results = await repeated(runs, () => measureClicks(browser, urlOf(site, page), condition));
    if (results.length > 0) clicks.push({ page: page.name, runs: results });
  }
  const chart = pages.find(({ name }) => name === 'chart');
  tell(`${condition.name}: first touches of a still`);
  const awakenings = chart
    ? await repeated(runs, () => measureAwakening(browser, urlOf(site, chart), condition))
    : [];
  return { clicks, awakenings };
}
