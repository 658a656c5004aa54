import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { listedPaths } from '../support/site';

type Offered = { readonly width: number; readonly height: number };

const offeredFor = async (path: string): Promise<Offered> =>
  JSON.parse(await readFile(`dist/oembed${path}.json`, 'utf8')) as Offered;

/** Parts of the embed that hold more than is seen of them. */
const scrolled = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, main > :not(dialog)')]
      .filter((part) => part.scrollHeight > part.clientHeight + 1 && part.clientHeight > 0)
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );

for (const kind of ['charts', 'figures']) {
  test(`no embed of ${kind} scrolls at the size that is offered for it`, async ({ page, browserName }) => {
    test.setTimeout(120_000);
    const paths = (await listedPaths()).filter((path) => path.startsWith(`/${kind}/`));
    // Their letters differ little: in Firefox some of them are enough.
    const tried = paths.filter((_, index) => browserName === 'chromium' || index % 8 === 0);
    for (const path of tried) {
      await test.step(path, async () => {
        await page.setViewportSize(await offeredFor(path));
        await page.goto(`/embed${path}`);
        expect(await scrolled(page)).toEqual([]);
      });
    }
  });
}
