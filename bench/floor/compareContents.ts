import type { Browser } from '@playwright/test';
import type { BenchPage } from '../pages';
import type { Content } from './shown.mjs';
import { unfairness, UnfairFloorError } from './fairness';
import { contentOf } from './writeFloors';

type Compared = {
  readonly browser: Browser;
  readonly site: { readonly url: string };
  readonly floor: { readonly url: string };
  readonly viewport: { readonly width: number; readonly height: number };
};

/** Counts every page and its floor in the browser; throws where a floor shows something else than its page. */
export async function compareContents(compared: Compared, pages: readonly BenchPage[]): Promise<void> {
  const context = await compared.browser.newContext({
    viewport: compared.viewport,
    ignoreHTTPSErrors: true,
  });
  const countAt = async (url: string): Promise<Content | undefined> => {
    const page = await context.newPage();
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    const content = response?.ok() === true ? await contentOf(page) : undefined;
    await page.close();
    return content;
  };
  const differences: string[] = [];
  for (const { name, path } of pages) {
    const own = await countAt(compared.site.url + path.slice(1));
    const base = own && (await countAt(compared.floor.url + path.slice(1)));
    if (own && base) differences.push(...unfairness(name, own, base));
  }
  await context.close();
  if (differences.length > 0) throw new UnfairFloorError(differences);
}
