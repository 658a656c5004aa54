import { type Locator, type Page, test as unwatched } from '@playwright/test';
import { changePages, citation, expect, hasFocus, once, sentence, test } from '../support/fixtures';
import { hold } from '../support/hold';

/** A chart of every form, with one of its marks. */
const charts = [
  { form: 'a line', id: 'internet-users', mark: 'internet-users.2021.cac-2022.a' },
  { form: 'a pair', id: 'digital-economy', mark: 'digital-economy.2021.cac-2022.a' },
  { form: 'bars', id: 'accounts-punished-yearly', mark: 'accounts-punished-yearly.2021.cac-2022.a' },
  { form: 'places', id: 'internet-users-rank', mark: 'internet-users-rank.2022.cac-2022.a' },
] as const;
const [line] = charts;

const liveChunk = /IndicatorChart[^/]*\.js$/u;
const still = (page: Page) => page.locator('[data-chart] [data-still]');
const live = (page: Page) => page.locator('[data-chart] [data-live=""]');
const markIn = (part: Locator, id: string) =>
  part.locator(`a[data-cite="${id}"] [data-target]`).filter({ visible: true });

async function isLive(page: Page): Promise<void> {
  await expect(live(page)).toHaveCount(1);
  await expect(still(page)).toHaveCount(0);
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/charts/${id}`);
  await expect(still(page)).toHaveCount(1);
  await page.evaluate(() => document.fonts.ready);
}

const holdLive = (page: Page) => hold(page, liveChunk);

/** The live chart is drawn behind its still, and does not take its place in the frames that follow. */
async function staysWhilePressed(page: Page): Promise<void> {
  await expect(page.locator('[data-live="behind"] a[data-cite]').first()).toBeAttached();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
  });
  await expect(still(page)).toHaveCount(1);
}

/** Where the marks and words of the shown chart stand in it. */
const places = (page: Page) =>
  page.locator('[data-chart]').evaluate((chart) => {
    const { left, top } = chart.getBoundingClientRect();
    return [...chart.querySelectorAll('[data-target], svg text')]
      .map((part) => ({ name: part.textContent, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .map(({ name, box }) => ({
        name,
        at: [box.left - left, box.top - top, box.right - left, box.bottom - top],
      }));
  });

/** How many values of colour two pictures of one size do not have in common. */
const difference = (page: Page, pictures: readonly Buffer[]): Promise<number> =>
  page.evaluate(
    async (urls) => {
      const [before, after] = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const drawing = canvas.getContext('2d');
          drawing?.drawImage(image, 0, 0);
          return drawing?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      if (before?.length !== after?.length) return 1;
      return [...(before ?? [])].filter((value, index) => Math.abs(value - (after?.[index] ?? 0)) > 40)
        .length;
    },
    pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`),
  );

test.describe('the same picture', () => {
  test.use({ bypassCSP: true });

  for (const width of [360, 768, 1280]) {
    for (const { form, id, mark } of charts) {
      const where = width === 768 ? once : {};
      test(`${form} at ${width} px gives way to the same picture`, where, async ({ page, browserName }) => {
        const isChromium = browserName === 'chromium';
        await page.setViewportSize({ width, height: 800 });
        await page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
          }).observe({ type: 'layout-shift' });
        });
        // Fonts that come late may be left out of the first drawing; here they are waited for.
        if (isChromium)
          await changePages(page, (html) => html.replaceAll('font-display:optional', 'font-display:block'));
        await open(page, id);
        const target = markIn(still(page), mark);
        await target.scrollIntoViewIfNeeded();
        const before = await places(page);
        const picture = isChromium ? await page.locator('[data-chart]').screenshot() : undefined;
        await page.evaluate(() => Reflect.get(window, 'shifts').splice(0));
        await target.hover();
        await isLive(page);
        const after = await places(page);
        expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
        const far = after.flatMap(({ name, at }, index) => {
          const moved = at.map((value, side) => Math.abs(value - (before[index]?.at[side] ?? Number.NaN)));
          return moved.every((by) => by < 1) ? [] : [`${name}: ${moved.join()}`];
        });
        expect(far).toEqual([]);
        expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
        if (!picture) return;
        await page.mouse.move(0, 0);
        await expect(page.getByRole('tooltip')).toHaveCount(0);
        expect(await difference(page, [picture, await page.locator('[data-chart]').screenshot()])).toBe(0);
      });
    }
  }
});

for (const { form, id, mark } of charts) {
  test(`focus stays on the same number of ${form}`, async ({ page }) => {
    const letGo = await holdLive(page);
    await open(page, id);
    const first = still(page).locator('a[data-cite]').filter({ visible: true }).first();
    await first.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await hasFocus(first);
    const cite = await first.getAttribute('data-cite');
    letGo();
    await isLive(page);
    const focused = page.locator('[data-live] a[data-cite]:focus-visible');
    await expect(focused).toHaveAttribute('data-cite', cite ?? '');
  });

  test(`a click on a still mark of ${form} opens its sentence`, async ({ page }) => {
    const letGo = await holdLive(page);
    await open(page, id);
    await markIn(still(page), mark).click();
    await expect(sentence(page)).not.toBeEmpty();
    await expect(still(page)).toHaveCount(1);
    letGo();
    await isLive(page);
    await expect(citation(page)).toBeVisible();
  });
}

test('an open tooltip stays while its still gives way', async ({ page }) => {
  const letGo = await holdLive(page);
  await open(page, line.id);
  await markIn(still(page), line.mark).hover();
  const tooltip = page.getByRole('tooltip');
  await expect(tooltip).toContainText('over 1.03 billion');
  await page.evaluate(() => {
    const tip = document.querySelector('[role="tooltip"]');
    Object.assign(window, { hasClosed: 0 });
    new MutationObserver(() => {
      if (!tip?.isConnected) Object.assign(window, { hasClosed: 1 });
    }).observe(document.body, { childList: true, subtree: true });
  });
  letGo();
  await isLive(page);
  await expect(tooltip).toContainText('over 1.03 billion');
  expect(await page.evaluate(() => Reflect.get(window, 'hasClosed'))).toBe(0);
  await page.keyboard.press('Escape');
  await expect(tooltip).toHaveCount(0);
});

test('a press that began on a still opens its sentence, however long it lasts', async ({ page }) => {
  const letGo = await holdLive(page);
  await open(page, line.id);
  await markIn(still(page), line.mark).hover();
  await page.mouse.down();
  letGo();
  await staysWhilePressed(page);
  await page.mouse.up();
  await expect(sentence(page)).toContainText('over 1.03 billion');
  await isLive(page);
});

test('a press that began before the script came opens its sentence, too', async ({ page }) => {
  const runScript = await hold(page, /\/hydrate[^/]*\.js$/u);
  await open(page, line.id);
  await markIn(still(page), line.mark).hover();
  await page.mouse.down();
  runScript();
  await staysWhilePressed(page);
  await page.mouse.up();
  await expect(sentence(page)).toContainText('over 1.03 billion');
  await isLive(page);
});

test('milestones are drawn live at once', async ({ page }) => {
  await page.goto(`/charts/${line.id}?milestones=on`);
  await isLive(page);
  await expect(page.getByRole('heading', { name: 'Milestones in these years' })).toBeVisible();
});

test.describe('with a finger', () => {
  test.skip(
    ({ browserName }) => browserName !== 'chromium',
    'The driver of Firefox makes no clicks of its taps',
  );
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap on a still mark opens its sentence, and the chart goes live under it', async ({ page }) => {
    await open(page, line.id);
    // Nothing has been touched: React comes after the tap.
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await markIn(still(page), line.mark).tap();
    await expect(sentence(page)).toContainText('over 1.03 billion');
    await isLive(page);
  });
});

/** The console is not watched here: the engines themselves report the request that is made to fail. */
unwatched('a still stays at work when the live chart cannot be fetched, and says so', async ({ page }) => {
  await page.route(liveChunk, (route) => route.abort());
  await open(page, line.id);
  await markIn(still(page), line.mark).hover();
  await expect(page.getByRole('alert')).toContainText('The interactive chart could not be loaded');
  await page.getByRole('checkbox', { name: 'Milestones' }).check();
  await expect(page.getByRole('alert')).toContainText('could not be redrawn with its milestones');
  await markIn(still(page), line.mark).click();
  await expect(sentence(page)).toContainText('over 1.03 billion');
  await page.unroute(liveChunk);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await isLive(page);
  await expect(page.getByRole('checkbox', { name: 'Milestones' })).toBeChecked();
});
