import { expect, test as base } from '@playwright/test';

/** The console is not watched here: the engines themselves report the requests that are made to fail. */
const test = base;

test('a page that cannot be fetched says so, leaves the rest at work, and can be tried again', async ({
  page,
}) => {
  await page.route(/MethodView.*\.js$/u, (route) => route.abort());
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Method' }).click();
  await expect(page.getByRole('alert')).toContainText('This page could not be loaded');
  await page.unroute(/MethodView.*\.js$/u);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();
});

test('charts that cannot be fetched leave the numbers of the overview', async ({ page }) => {
  await page.route(/IndicatorChart.*\.js$/u, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert').first()).toContainText('The chart could not be loaded');
  await page.locator('main section a[data-cite="internet-users.2023.scio-2023.b"]').first().click();
  await expect(page.getByRole('dialog').locator('blockquote').first()).toContainText('1.067 billion');
});
