import type { Page } from '@playwright/test';
import {
  citation,
  expect,
  hasFocus,
  numberIn,
  sentence,
  sentences,
  stepBack,
  test,
} from '../support/fixtures';
import { hold } from '../support/hold';
import { countOf } from '../support/published';

/** Holds back a script until it is let go: the one that makes pages answer, or the one in which React takes them over. */
async function openHeld(page: Page, address: string, script: 'site' | 'hydrate') {
  const letGo = await hold(page, new RegExp(`assets/${script}-[^/]*\\.js$`, 'u'));
  // A page is read before its script has come.
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('footer')).toBeVisible();
  if (script === 'hydrate') await expect(page.locator('html[data-ready]')).toBeAttached();
  return async () => {
    const done = script === 'site' ? page.locator('html[data-ready]') : page.locator('#root[data-hydrated]');
    await expect(done).toHaveCount(0);
    letGo();
    await expect(done).toBeAttached();
  };
}

test.describe('what is pressed before the script has come is done when it is there', () => {
  test('a number', async ({ page }) => {
    const letGo = await openHeld(page, '/', 'site');
    await numberIn(page, 'main section', 'internet-users.2023.scio-2023.b').click();
    await letGo();
    await expect(sentence(page)).toHaveText(sentences.users2023);
    await stepBack(page);
    await expect(citation(page)).toBeHidden();
  });

  test('a mark of a chart', async ({ page }) => {
    const letGo = await openHeld(page, '/charts/internet-users', 'site');
    await numberIn(page, '[data-still]', 'internet-users.2021.cac-2022.a').locator('[data-target]').click();
    await letGo();
    await expect(sentence(page)).toHaveText(sentences.users2021);
  });

  test('the search button', async ({ page }) => {
    const letGo = await openHeld(page, '/method', 'hydrate');
    await page.getByRole('button', { name: 'Search' }).click();
    await letGo();
    await hasFocus(page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox'));
  });

  test('the slash key', async ({ page }) => {
    const letGo = await openHeld(page, '/method', 'hydrate');
    await page.keyboard.press('/');
    await letGo();
    const field = page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox');
    await hasFocus(field);
  });

  test('the view of a chart', async ({ page }) => {
    const letGo = await openHeld(page, '/charts/internet-users', 'hydrate');
    await page.getByRole('radio', { name: 'Table' }).click();
    // Shown at once; what it leads to comes when it can.
    await expect(page.getByRole('radio', { name: 'Table' })).toBeChecked();
    await letGo();
    await expect(page.getByRole('radio', { name: 'Table' })).toBeChecked();
    await expect(page).toHaveURL(/\?view=table$/u);
    await expect(page.locator('main table')).toBeVisible();
  });

  test('the scale of a chart', async ({ page }) => {
    const letGo = await openHeld(page, '/charts/internet-users', 'site');
    await page.getByRole('radio', { name: 'Log' }).click();
    await letGo();
    await expect(page.getByRole('radio', { name: 'Log' })).toBeChecked();
    await expect(page).toHaveURL(/\?scale=log$/u);
    await expect(page.locator('[data-still]').getByText('log scale').filter({ visible: true })).toHaveCount(
      1,
    );
  });

  test('the theme', async ({ page }) => {
    const letGo = await openHeld(page, '/method', 'site');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await letGo();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('words typed into the search of the table', async ({ page }) => {
    const letGo = await openHeld(page, '/table', 'hydrate');
    const search = page.locator('main').getByRole('searchbox');
    await search.pressSequentially('Didi Global');
    await letGo();
    await expect(search).toHaveValue('Didi Global');
    await expect(page.locator('main')).toContainText(countOf(1));
    await expect(page).toHaveURL(/q=Didi/u);
  });
});
