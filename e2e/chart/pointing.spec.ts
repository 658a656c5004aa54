import type { Locator, Page } from '@playwright/test';
import { citation, expect, isDrawn, isReady, numberIn, test } from '../support/fixtures';
import { size } from '../support/published';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
const boxOf = async (locator: Locator): Promise<Box> => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing is drawn there');
  return box;
};
const middleOf = ({ x, width }: Box) => x + width / 2;

const tooltip = (page: Page) => page.getByRole('tooltip');
/** The place a mark is pressed at. */
const targetOf = (mark: Locator) => mark.locator('[data-target]').first();

/** The tooltip comes to stand right above or below its mark, and above its middle unless the window has no room there. */
const standsAt = (page: Page, mark: Locator): Promise<void> =>
  // A still gives way to its live chart under the pointer, and the tooltip goes over to the new mark.
  expect(async () => {
    const [at, tip] = [await boxOf(targetOf(mark)), await boxOf(tooltip(page))];
    const gap = Math.max(at.y - (tip.y + tip.height), tip.y - (at.y + at.height));
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThanOrEqual(16);
    const width = page.viewportSize()?.width ?? 0;
    const isAtSide = tip.x < 12 || tip.x + tip.width > width - 12;
    if (!isAtSide) expect(Math.abs(middleOf(tip) - middleOf(at))).toBeLessThanOrEqual(2);
    expect(tip.x).toBeLessThanOrEqual(middleOf(at));
    expect(tip.x + tip.width).toBeGreaterThanOrEqual(middleOf(at));
  }).toPass({ timeout: 5000 });

const marked = [
  'internet-users.2012.cac-2022.a',
  'internet-users.2021.cac-2022.a',
  'internet-users.2023.scio-2023.b',
];

test('a tooltip stands at its mark, at one after another, by mouse and by keyboard', async ({ page }) => {
  await page.goto('/charts/internet-users');
  await isDrawn(page);
  const texts = ['564 million', 'over 1.03 billion', '1.067 billion'];
  const marks = marked.map((id) => numberIn(page, '[data-chart]', id));
  for (const [place, mark] of marks.entries()) {
    await targetOf(mark).hover();
    await expect(tooltip(page)).toContainText(texts[place] ?? '');
    await standsAt(page, mark);
  }
  await page.mouse.move(2, 2);
  await expect(tooltip(page)).toBeHidden();
  for (const [place, mark] of marks.entries()) {
    await mark.focus();
    await expect(tooltip(page)).toContainText(texts[place] ?? '');
    await standsAt(page, mark);
  }
});

test('a tooltip goes along with its mark when the page is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('/charts/internet-users');
  await isDrawn(page);
  const mark = numberIn(page, '[data-chart]', marked[0] ?? '');
  await mark.focus();
  await expect(tooltip(page)).toBeVisible();
  await page.evaluate(() => window.scrollBy({ top: 120, behavior: 'instant' }));
  await expect
    .poll(async () => {
      // The live chart takes the place of its still meanwhile.
      const [at, tip] = [await targetOf(mark).boundingBox(), await tooltip(page).boundingBox()];
      return (
        at !== null && tip !== null && Math.max(at.y - (tip.y + tip.height), tip.y - (at.y + at.height)) <= 16
      );
    })
    .toBe(true);
});

test('the tooltip of a row does not cover the row', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto('/');
  await isReady(page);
  const row = numberIn(page, 'main svg', 'illegal-websites.2022.cac-2022.a');
  await row.scrollIntoViewIfNeeded();
  await row.hover();
  await expect(tooltip(page)).toBeVisible();
  const [at, tip] = [await boxOf(row.locator('[data-area]')), await boxOf(tooltip(page))];
  expect(tip.y + tip.height <= at.y || tip.y >= at.y + at.height).toBe(true);
});

test('the number that was pressed stays where it was, and in sight, at any width', async ({ page }) => {
  for (const width of [1024, 1280, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await isReady(page);
    for (const id of [
      '5g-base-stations.2022.cac-2022.a',
      'illegal-websites.2022.cac-2022.a',
      'data-output.2021.cac-2022.a',
    ]) {
      const number = numberIn(page, 'main', id);
      await number.scrollIntoViewIfNeeded();
      const before = await boxOf(number);
      await number.click();
      await expect(citation(page)).toBeVisible();
      await expect(citation(page).locator('blockquote').first()).toBeVisible();
      const after = await boxOf(number);
      // A mark that is selected has an outline.
      expect(Math.abs(middleOf(after) - middleOf(before)), `${id} at ${width} px`).toBeLessThanOrEqual(1);
      expect(Math.abs(after.y - before.y), `${id} at ${width} px`).toBeLessThanOrEqual(2);
      const panel = await boxOf(citation(page));
      const isFree = after.x + after.width <= panel.x || after.x >= panel.x + panel.width;
      expect(isFree, `${id} at ${width} px`).toBe(true);
      await page.keyboard.press('Escape');
      await expect(citation(page)).toBeHidden();
    }
  }
});

test('stepping to the next number brings it into sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/table');
  await isReady(page);
  await numberIn(page, 'main', 'themed-activities.2022.cac-2022.a').click();
  for (let step = 0; step < 20; step += 1) await citation(page).getByRole('link', { name: /^Next/u }).click();
  await expect(citation(page)).toContainText(`21 of ${size}`);
  const cite = new URL(page.url()).searchParams.get('cite') ?? '';
  const number = numberIn(page, 'main', cite);
  await expect(number).toBeInViewport();
  const [at, panel] = [await boxOf(number), await boxOf(citation(page))];
  expect(at.x + at.width <= panel.x || at.x >= panel.x + panel.width).toBe(true);
});

test('a sheet leaves the number in sight, and the page goes back when it closes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto('/');
  await isReady(page);
  const number = numberIn(page, 'main', 'digital-economy-share.2021.cac-2022.a');
  // At the foot of the window, where the sheet will be.
  await number.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
  // A driver may scroll before it clicks.
  await page.evaluate(() =>
    document.addEventListener('click', () => Object.assign(window, { pressedAt: window.scrollY }), {
      capture: true,
      once: true,
    }),
  );
  await number.click();
  await expect(citation(page).locator('blockquote').first()).toBeVisible();
  await expect
    .poll(async () => {
      const [at, sheet] = [await boxOf(number), await boxOf(citation(page))];
      return at.y + at.height <= sheet.y && at.y >= 0;
    })
    .toBe(true);
  await page.keyboard.press('Escape');
  await expect(citation(page)).toBeHidden();
  expect(
    await page.evaluate(() => window.scrollY - (window as unknown as { pressedAt: number }).pressedAt),
  ).toBeCloseTo(0, 0);
});

/** What shows that a mark, a link or a cell is chosen. */
const look = (locator: Locator) =>
  locator.evaluate((element) => {
    const area = element.querySelector('[data-area]');
    return area ? getComputedStyle(area).stroke : getComputedStyle(element).backgroundColor;
  });

test('the cited number looks selected while its citation is open, also after a reload', async ({ page }) => {
  await page.goto('/charts/internet-users');
  await isDrawn(page);
  const [first = '', , last = ''] = marked;
  const plain = await look(numberIn(page, '[data-chart]', first));
  await targetOf(numberIn(page, '[data-chart]', first)).click();
  await expect(citation(page)).toBeVisible();
  await expect(page.locator('[data-live=""]')).toBeAttached();
  await expect(tooltip(page)).toBeHidden();
  await page.mouse.move(2, 2);
  await expect.poll(() => look(numberIn(page, '[data-chart]', first))).not.toBe(plain);
  await expect.poll(() => look(numberIn(page, '[data-chart]', last))).toBe(plain);
  await page.reload();
  await isDrawn(page);
  await expect(citation(page)).toBeVisible();
  await expect.poll(() => look(numberIn(page, '[data-chart]', first))).not.toBe(plain);
  await page.keyboard.press('Escape');
  await expect(citation(page)).toBeHidden();
  // The focus is back on the mark, and shows.
  await page.locator('main h1').focus();
  await expect.poll(() => look(numberIn(page, '[data-chart]', first))).toBe(plain);
  await page.goto('/table?cite=internet-users.2012.cac-2022.a');
  await isReady(page);
  await expect(citation(page)).toBeVisible();
  const row = numberIn(page, 'tbody', first).locator('xpath=ancestor::tr/td[last()]');
  const other = numberIn(page, 'tbody', last).locator('xpath=ancestor::tr/td[last()]');
  expect(await look(row)).not.toBe(await look(other));
});
