import type { Page } from '@playwright/test';
import { isHydrated, once, test } from '../support/fixtures';
import { listedPaths } from '../support/site';

/** Each page of a kind of its own, and some of each of the other kinds. */
const isOfSample = (path: string, index: number) => path.lastIndexOf('/') === 0 || index % 20 === 0;

const missing = '/charts/nothing-of-the-kind';

/** Opens a page with a key that asks for another view of some pages: then React takes over any. */
async function takeOver(page: Page, path: string): Promise<void> {
  await page.goto(`${path}?sort=value`, { waitUntil: 'commit' });
  await isHydrated(page);
}

test('pages of each kind are taken over without a word on the console', once, async ({ page }) => {
  test.setTimeout(120_000);
  // All of them are walked through below, in the other build, and in both engines.
  for (const path of [...(await listedPaths()).filter(isOfSample), missing]) {
    await test.step(path, async () => {
      await takeOver(page, path);
    });
  }
});

/** The same pages in a build whose React checks what it finds against what it would draw. */
const checked = test.extend<object>({ baseURL: ({ development }, provide) => provide(development) });

async function walk(page: Page, paths: readonly string[]): Promise<void> {
  // Where its developer tools are switched off, React does not praise them on the console; its marks for profilers
  // are no messages, but some drivers pass them on as such.
  await page.addInitScript(() => {
    Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: { isDisabled: true } });
    Object.assign(console, { timeStamp: undefined });
  });
  for (const path of paths) {
    await checked.step(path, async () => {
      await takeOver(page, path);
    });
  }
}

/** The walk is as long as many tests, so several go a part of the way each. */
const parts = 4;
for (let part = 0; part < parts; part += 1) {
  checked(
    `every page is what its script would draw, part ${part + 1} of ${parts}`,
    once,
    async ({ page }) => {
      test.setTimeout(300_000);
      const all = [...(await listedPaths()), missing];
      await walk(
        page,
        all.filter((_, index) => index % parts === part),
      );
    },
  );
}

checked('pages of each kind are what their script would draw', async ({ page, browserName }) => {
  test.skip(browserName === 'chromium', 'All are tried above');
  test.setTimeout(120_000);
  await walk(page, [...(await listedPaths()).filter(isOfSample), missing]);
});
