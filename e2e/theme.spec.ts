import { expect, keepInStorage, test } from './fixtures';

test('a chosen theme holds on every page and after a reload', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Method' }).click();
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

test('a theme chosen in the visit holds against the address, also after going back', async ({ page }) => {
  await page.goto('/?theme=dark');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Method' }).click();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('light');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
