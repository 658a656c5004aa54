import type { Page } from '@playwright/test';
import {
  changePages,
  expect,
  isReady,
  keepInStorage,
  once,
  sentence,
  sentences,
  test,
} from '../support/fixtures';

/** Run in the page before its own script: notes in every frame what of a selector is shown, and what moves. */
function watchFrames(selector: string): void {
  const seen = { shown: 0, frames: 0, themes: [] as string[], shifts: [] as number[], moved: [] as string[] };
  Object.assign(window, { seen });
  const look = () => {
    requestAnimationFrame(look);
    const { body, documentElement } = document;
    if (!body?.querySelector('main h1')) return;
    seen.frames += 1;
    const { theme = '' } = documentElement.dataset;
    if (!seen.themes.includes(theme)) seen.themes.push(theme);
    const isShown = [...document.querySelectorAll(selector)].some((part) =>
      part.checkVisibility({ visibilityProperty: true }),
    );
    if (isShown) seen.shown += 1;
  };
  requestAnimationFrame(look);
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      seen.shifts.push(Reflect.get(entry, 'value'));
      for (const { node } of Reflect.get(entry, 'sources'))
        seen.moved.push(node?.outerHTML?.slice(0, 90) ?? node?.textContent ?? '');
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

type Seen = { shown: number; frames: number; themes: string[]; shifts: number[]; moved: string[] };
const seenIn = (page: Page): Promise<Seen> => page.evaluate(() => Reflect.get(window, 'seen'));

/** What counts as no shift: the bar may be drawn in two steps while its markup arrives. */
const noShift = 0.005;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Two frames more, so that what the last change moved has been noted. */
const rest = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** An address, what its page shows without a query, and what it must show. */
const arrivals = [
  {
    address: '/charts/internet-users?view=table',
    plain: 'main [data-chart] svg',
    shows: (page: Page) => expect(page.locator('main table')).toBeVisible(),
  },
  {
    address: '/charts/internet-users?view=sources',
    plain: 'main [data-chart] svg',
    shows: (page: Page) => expect(page.locator('main blockquote, main q').first()).toBeVisible(),
  },
  {
    address: '/charts/internet-users?scale=log',
    plain: 'main [data-still]:not([data-shows]) svg',
    shows: (page: Page) =>
      expect(page.locator('[data-still]').getByText('log scale').filter({ visible: true })).toHaveCount(1),
  },
  {
    address: '/table?topic=economy&sort=-value&q=yuan',
    plain: 'main tr a[data-cite="themed-activities.2022.cac-2022.a"]',
    shows: (page: Page) => expect(page.locator('main tr a[data-cite]').first()).toContainText(/./u),
  },
  {
    address: '/briefings/cac-2022?topic=economy',
    plain: 'main q a[data-cite="themed-activities.2022.cac-2022.a"]',
    shows: (page: Page) => expect(page.locator('main q').filter({ visible: true }).first()).toBeVisible(),
  },
] as const;

test.describe('the script moves nothing', () => {
  test.use({ bypassCSP: true });

  // A font may take its place a moment after the first frame, which is not the script's doing. Only Chromium measures it.
  test.beforeEach(async ({ page, browserName }) => {
    if (browserName !== 'chromium') return;
    await changePages(page, (html) => html.replaceAll(/@font-face\s*\{[^}]*\}/gu, ''));
  });

  for (const { address, plain, shows } of arrivals) {
    for (const width of [360, 1280]) {
      // What is shown first depends on the width in no engine.
      const where = width === 360 ? once : {};
      test(
        `${address} at ${width} px ends in its view, and shows no other before`,
        where,
        async ({ page }) => {
          await page.setViewportSize({ width, height: 800 });
          await page.addInitScript(watchFrames, plain);
          await page.goto(address);
          await isReady(page);
          await shows(page);
          await rest(page);
          const { shown, frames, shifts, moved } = await seenIn(page);
          expect(frames).toBeGreaterThan(0);
          expect(shown).toBe(0);
          expect(sum(shifts), moved.join()).toBeLessThan(noShift);
        },
      );
    }
  }

  for (const path of ['/', '/method', '/charts/internet-users', '/table']) {
    for (const width of [360, 1280]) {
      test(
        `the citation that ${path} is opened with at ${width} px moves nothing`,
        once,
        async ({ page }) => {
          await page.setViewportSize({ width, height: 800 });
          await page.addInitScript(watchFrames, '#script-failure');
          await page.goto(`${path}?cite=internet-users.2021.cac-2022.a`);
          await expect(sentence(page)).toHaveText(sentences.users2021);
          await isReady(page);
          await rest(page);
          const { shifts, moved } = await seenIn(page);
          expect(sum(shifts), moved.join()).toBeLessThan(noShift);
        },
      );
    }
  }

  for (const path of [
    '/',
    '/method',
    '/compare',
    '/findings',
    '/table',
    '/charts/internet-users',
    '/briefings/cac-2022',
  ]) {
    test(`nothing of ${path} moves while it is taken over`, once, async ({ page }) => {
      await page.addInitScript(watchFrames, '#script-failure');
      await page.goto(path);
      await isReady(page);
      await rest(page);
      const { shifts, moved, shown } = await seenIn(page);
      expect(sum(shifts), moved.join()).toBeLessThan(noShift);
      expect(shown).toBe(0);
    });
  }
});

test('the theme is there in the first frame: from the address, else from an earlier visit', async ({
  page,
}) => {
  await page.addInitScript(keepInStorage, '{"theme":"light"}');
  await page.addInitScript(watchFrames, 'main h1');
  for (const [address, theme] of [
    ['/method?theme=dark', 'dark'],
    ['/method', 'light'],
  ] as const) {
    await page.goto(address);
    await isReady(page);
    await rest(page);
    expect((await seenIn(page)).themes).toEqual([theme]);
    await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue(theme);
  }
});
