import { type Page, test as unwatched } from '@playwright/test';
import {
  expect,
  hasFocus,
  isHydrated,
  numberIn,
  sentence,
  sentences,
  stepBack,
  test,
} from '../support/fixtures';
import { hold } from '../support/hold';

const chart = '/charts/internet-users';
const still = (page: Page) => page.locator('[data-chart] [data-still]');
const live = (page: Page) => page.locator('[data-chart] [data-live=""]');
const scale = (page: Page, name: string) => page.getByRole('radio', { name });
/** Words of the axis and of the page that name the scale; a still holds them once for each width. */
const words = (page: Page) => page.locator('main').getByText('log scale').filter({ visible: true });

test.describe('before anything else is touched', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(chart);
    await expect(page.locator('html[data-ready]')).toBeAttached();
  });
  // None of this needs React.
  test.afterEach(async ({ page }) => {
    await expect(page.locator('#root[data-hydrated]')).toHaveCount(0);
  });

  test('a scale is chosen by the pointer, and taken back by a step in the history', async ({ page }) => {
    const before = await still(page).innerHTML();
    await scale(page, 'Log').check();
    await expect(page).toHaveURL(`${chart}?scale=log`);
    await expect(words(page)).not.toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Present' })).toHaveAttribute('href', /internet-users:log$/u);
    await stepBack(page);
    await expect(page).toHaveURL(chart);
    await expect(scale(page, 'Linear')).toBeChecked();
    await expect(words(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Present' })).toHaveAttribute('href', /internet-users$/u);
    expect(await still(page).innerHTML()).toBe(before);
  });

  test('a scale is chosen by the arrow keys', async ({ page }) => {
    await scale(page, 'Linear').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(`${chart}?scale=log`);
    await expect(words(page)).not.toHaveCount(0);
    await hasFocus(scale(page, 'Log'));
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(`${chart}?scale=index`);
    await expect(words(page)).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(chart);
  });

  test('an address that names a scale is answered', async ({ page }) => {
    await page.goto(`${chart}?scale=index`);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(scale(page, 'Index')).toBeChecked();
    await expect(still(page).getByText('index', { exact: false }).filter({ visible: true })).not.toHaveCount(
      0,
    );
  });
});

test('a mark of another drawing opens its sentence', async ({ page }) => {
  await page.goto(chart);
  await scale(page, 'Log').check();
  await expect(page.locator('[data-still][data-shows="log"]')).toBeAttached();
  await numberIn(page, '[data-still]', 'internet-users.2021.cac-2022.a').locator('[data-target]').click();
  await expect(sentence(page)).toHaveText(sentences.users2021);
  await expect(page).toHaveURL(/\?scale=log&cite=internet-users\.2021\.cac-2022\.a$/u);
});

test('a step back before the drawing has come leaves the scale that is drawn', async ({ page }) => {
  const letGo = await hold(page, /parts\/stills\//u);
  await page.goto(chart);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await scale(page, 'Log').check();
  await expect(page).toHaveURL(`${chart}?scale=log`);
  await stepBack(page);
  await expect(page).toHaveURL(chart);
  await expect(scale(page, 'Linear')).toBeChecked();
  letGo();
  await expect(words(page)).toHaveCount(0);
});

test('a chart that was switched goes live on the scale it shows', async ({ page }) => {
  await page.goto(chart);
  await scale(page, 'Log').check();
  await expect(words(page)).not.toHaveCount(0);
  await page.evaluate(() => {
    const seen = { linear: 0 };
    Object.assign(window, { seen });
    const look = () => {
      const shown = document.querySelector('[data-chart] [data-still]');
      if (shown && !shown.hasAttribute('data-shows')) seen.linear += 1;
      requestAnimationFrame(look);
    };
    look();
  });
  await page.locator('[data-chart]').hover();
  await expect(live(page)).toContainText('log scale');
  await expect(still(page)).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual({ linear: 0 });
  await expect(scale(page, 'Log')).toBeChecked();
  await scale(page, 'Linear').check();
  await expect(live(page)).not.toContainText('log scale');
  await expect(page).toHaveURL(chart);
});

test('what only React answers to follows a scale that was chosen before', async ({ page }) => {
  await page.goto(chart);
  await scale(page, 'Log').check();
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(page).toHaveURL(`${chart}?view=table&scale=log`);
  await isHydrated(page);
  await page.getByRole('radio', { name: 'Chart' }).check();
  await expect(page).toHaveURL(`${chart}?scale=log`);
  await expect(scale(page, 'Log')).toBeChecked();
  await expect(words(page)).not.toHaveCount(0);
});

/** The console is not watched here: the engines themselves report the request that is made to fail. */
unwatched('a drawing that does not come is drawn by the chart itself', async ({ page }) => {
  await page.route('**/parts/stills/**', (route) => route.abort());
  await page.goto(chart);
  await scale(page, 'Log').check();
  await expect(live(page)).toContainText('log scale');
});
