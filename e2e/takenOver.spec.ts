import { isReady, test } from './fixtures';
import { listedPaths } from './site';

/** In Firefox some of each kind of page; the other engine goes through them all. */
const sample = (paths: readonly string[], browserName: string) =>
  browserName === 'chromium'
    ? paths
    : paths.filter((path, index) => path.lastIndexOf('/') === 0 || index % 12 === 0);

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
const checked = test.extend<object>({ baseURL: ({ development }, provide) => provide(development) });

checked('every page is what its script would draw', async ({ page, browserName }) => {
  test.setTimeout(600_000);
  // Where its developer tools are switched off, React does not praise them on the console; its marks for profilers
  // are no messages, but some drivers pass them on as such.
  await page.addInitScript(() => {
    Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: { isDisabled: true } });
    Object.assign(console, { timeStamp: undefined });
  });
  for (const path of [...sample(await listedPaths(), browserName), missing]) {
    await checked.step(path, async () => {
      await page.goto(path);
      await isReady(page);
    });
  }
});
