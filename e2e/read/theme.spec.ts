import { expect, isReady, keepInStorage, test } from '../support/fixtures';
import { ownWindow } from '../support/ownWindow';

test('a chosen theme holds on every page and after a reload', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Method' }).click();
  await expect(page).toHaveURL(/\/method$/u);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
});

test('the theme of the address goes before the kept one, and is not kept', async ({ page }) => {
  await page.addInitScript(keepInStorage, '{"theme":"light"}');
  await page.goto('/table?theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/table');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('the theme of the address goes along to the next page; a choice takes it out of the address', async ({
  page,
}) => {
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await page.goto('/?theme=dark');
  await isReady(page);
  await pages.getByRole('link', { name: 'Method' }).click();
  await expect(page).toHaveURL(/\/method\?theme=dark$/u);
  await isReady(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('light');
  await expect(page).toHaveURL(/\/method$/u);
  await pages.getByRole('link', { name: 'All numbers' }).click();
  await expect(page).toHaveURL(/\/table$/u);
  await isReady(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('light');
});

test('a page that the browser kept whole takes on the theme chosen since', async ({ page }) => {
  await page.goto('/method');
  await isReady(page);
  await page.evaluate(() => {
    localStorage.setItem('verbatim.preferences', '{"theme":"dark"}');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
});

test.extend(ownWindow)('a theme chosen in one tab holds in the other', async ({ page, context }) => {
  await page.goto('/');
  await isReady(page);
  const other = await context.newPage();
  await other.goto('/method');
  await isReady(other);
  await other.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
});
