import { isReady, test } from '../support/fixtures';
import { listedPaths } from '../support/site';

/** Each page of a kind of its own, and some of each of the other kinds. */
const isOfSample = (path: string, index: number) => path.lastIndexOf('/') === 0 || index % 12 === 0;

const missing = '/charts/nothing-of-the-kind';

test('pages of each kind are taken over without a word on the console', async ({ page }) => {
  test.setTimeout(120_000);
  // All of them are walked through below, in the other build.
  for (const path of [...(await listedPaths()).filter(isOfSample), missing]) {
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
  const paths = await listedPaths();
  // Where its developer tools are switched off, React does not praise them on the console; its marks for profilers
  // are no messages, but some drivers pass them on as such.
  await page.addInitScript(() => {
    Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: { isDisabled: true } });
    Object.assign(console, { timeStamp: undefined });
  });
  for (const path of [...(browserName === 'chromium' ? paths : paths.filter(isOfSample)), missing]) {
    await checked.step(path, async () => {
      await page.goto(path);
      await isReady(page);
    });
  }
});
