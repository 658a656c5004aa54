import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { Content } from '../floor/shown.mjs';
import type { BenchPage } from '../pages';
import type { Results, Series } from '../results';
import { isPeer, type Way, ways } from '../ways';
import type { Condition } from './conditions';
import { type Load, measureLoad } from './load';

/** Where a way of building the pages is served, and from which folder. */
export type Served = { readonly way: Way; readonly url: string; readonly folder: string };

export type Round = {
  readonly browser: Browser;
  readonly pages: readonly BenchPage[];
  /** How many charts a page shows, by its name. */
  readonly charts: ReadonlyMap<string, number>;
  readonly served: readonly Served[];
  readonly runs: number;
  /** The sentence of a number, by the address of the number. */
  readonly sentenceAt: (address: string) => string | undefined;
  /** Reports what is being measured. */
  readonly tell: (progress: string) => void;
};

/** Not every page is built in every way. */
export const isBuilt = ({ name, hasPlain }: BenchPage, way: Way): boolean =>
  isPeer(way) ? name === 'overview' : way !== 'plain' || hasPlain;

export const urlOf = ({ url }: Served, { path }: BenchPage): string => url + path.slice(1);

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
      .filter(({ way }) => isBuilt(page, way) && way !== 'scripted')
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
      const charts = round.charts.get(one.page.name) ?? 0;
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
