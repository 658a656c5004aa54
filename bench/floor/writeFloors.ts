import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { compressFolder } from '../../scripts/site/compress';
import type { Corpus } from '../../src/domain/corpus';
import { type BenchPage, fileOf } from '../pages';
import { floorMarkup } from './markup';
import { sentencesOf } from './sentences';
import type { CountedWindow } from './shown.mjs';
import type { Stripped, StrippedWindow } from './strip.mjs';

const textOf = (name: string) => readFile(fileURLToPath(new URL(name, import.meta.url)), 'utf8');

/** Counts what a page shows; called at the end of a visit, for it opens what is folded. */
export async function contentOf(page: Page) {
  await page.evaluate(await textOf('shown.mjs'));
  return page.evaluate(() => (window as unknown as CountedWindow).benchShown.count());
}

export type FloorSite = {
  readonly browser: Browser;
  /** Where the built site is served. */
  readonly siteUrl: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly corpus: Corpus;
  readonly folders: { readonly floor: string; readonly scripted: string };
};

/** Only a linear scale has a zero. Runs in the page. */
function isLogarithmic(): boolean {
  const drawn = [...document.querySelectorAll('main svg text')].filter((text) => text.checkVisibility());
  return drawn.length > 0 && drawn.every((text) => text.textContent !== '0');
}

/** Opens a page of the site and takes what it shows at this width; undefined where the page does not exist. */
async function stripped(site: FloorSite, path: string, classStart = ''): Promise<Stripped | undefined> {
  const context = await site.browser.newContext({ viewport: site.viewport, ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    const response = await page.goto(site.siteUrl + path.slice(1), { waitUntil: 'networkidle' });
    if (!response || response.status() === 404) return undefined;
    if (path.includes('scale=log')) await page.waitForFunction(isLogarithmic);
    await page.evaluate(await textOf('shown.mjs'));
    await page.evaluate(await textOf('strip.mjs'));
    return await page.evaluate(
      (start) => (window as unknown as StrippedWindow).benchStrip(start),
      classStart,
    );
  } finally {
    await context.close();
  }
}

async function write(folder: string, file: string, text: string): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/**
 * Writes the floors of these pages for one width, without script and with, and tells of each page how many charts it
 * shows.
 *
 * A floor is what one would write by hand for a single page, written down by a program so that it cannot fall behind the
 * page: every word, link and mark that the page shows at this width, in plain HTML with one drawing of each chart, and a
 * small style sheet with a class for each look. Nothing with this content can be faster. Left out is what is no content:
 * what stands in the page for other widths, web fonts, the dark theme, the fine points of the design, preview metadata.
 */
export async function writeFloors(
  site: FloorSite,
  pages: readonly BenchPage[],
): Promise<ReadonlyMap<string, number>> {
  const { floor, scripted } = site.folders;
  const charts = new Map<string, number>();
  const code = await textOf('interact.mjs');
  for (const folder of [floor, scripted]) await rm(folder, { recursive: true, force: true });
  for (const { name, path, logPath } of pages) {
    const content = await stripped(site, path);
    if (!content) continue;
    charts.set(name, content.charts.length);
    await write(floor, fileOf(path), floorMarkup(content));
    const sentences = sentencesOf(site.corpus, content.body);
    const file = `sentences/${name}.json`;
    if (sentences) await write(scripted, file, JSON.stringify(sentences));
    const log = logPath === undefined ? undefined : await stripped(site, logPath, '_');
    const script = { code, sentences: sentences && `/${file}`, log };
    await write(scripted, fileOf(path), floorMarkup(content, script));
  }
  for (const folder of [floor, scripted]) await compressFolder(folder);
  return charts;
}
