import { serveSite } from '../scripts/site/serve.mjs';
import { expect, isReady, test } from './fixtures';
import { listedPaths } from './site';

/** In Firefox some of each kind of page; the other engine goes through them all. */
const sample = (paths: readonly string[], browserName: string) =>
  browserName === 'chromium' ? paths : paths.filter((path, index) => path.lastIndexOf('/') === 0 || index % 12 === 0);

const missing = '/charts/nothing-of-the-kind';

test('every page is taken over without a word on the console', async ({ page, browserName }) => {
  test.setTimeout(600_000);
  for (const path of [...sample(await listedPaths(), browserName), missing]) {
    await test.step(path, async () => {
      await page.goto(path);
      await isReady(page);
    });
  }
});

/** The same pages in a build whose React checks what it finds against what it would draw. */
const checked = test.extend<object, { readonly development: string }>({
  development: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads the names of fixtures from the pattern
    async ({}, use) => {
      const site = await serveSite({ folder: 'test-results/development', host: '127.0.0.1' });
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ development }, use) => use(development),
});

checked('every page is what its script would draw', async ({ page, browserName }) => {
  test.setTimeout(600_000);
  for (const path of [...sample(await listedPaths(), browserName), missing]) {
    await checked.step(path, async () => {
      await page.goto(path);
      await isReady(page);
    });
  }
});
