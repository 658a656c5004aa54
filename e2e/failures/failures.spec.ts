import { expect, type Page, test as base } from '@playwright/test';
import { hasFocus, isReady, numberIn } from '../support/fixtures';
import { hold } from '../support/hold';
import { ownWindow } from '../support/ownWindow';

/**
 * The console is not watched here: the engines themselves report the requests that are made to fail. One that was here
 * before may have kept what shall not come.
 */
const test = base.extend(ownWindow);

const headline = (page: Page) => numberIn(page, 'main section', 'internet-users.2023.scio-2023.b');
const failure = (page: Page) => page.getByRole('alert').filter({ hasText: 'did not load' });

for (const path of ['/', '/charts/internet-users', '/table']) {
  test(`${path} says when its script cannot be had, and its numbers lead to their pages`, async ({
    page,
  }) => {
    await page.route(/assets\/site-[^/]*\.js$/u, (route) => route.abort());
    await page.goto(path);
    await expect(failure(page)).toContainText('the text and links do');
    const number = page.locator('main a[data-cite]').filter({ visible: true }).first();
    const href = await number.getAttribute('href');
    await number.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${href?.replaceAll('.', '\\.')}$`, 'u'));
    await expect(page.locator('main blockquote').first()).toBeVisible();
  });
}

test('a number pressed while the script is on its way leads to its page when that fails', async ({
  page,
}) => {
  const refuse = await hold(page, /assets\/site-[^/]*\.js$/u, (route) => route.abort());
  await page.goto('/', { waitUntil: 'commit' });
  await headline(page).click();
  refuse();
  await expect(page).toHaveURL(/\/figures\/internet-users\.2023\.scio-2023\.b$/u);
});

test('a page whose script cannot be had shows the view it was sent with, whatever the address asks', async ({
  page,
}) => {
  await page.route(/assets\/hydrate-[^/]*\.js$/u, (route) => route.abort());
  await page.goto('/charts/internet-users?view=table');
  await expect(failure(page)).toBeVisible();
  await expect(page.locator('[data-chart] svg').filter({ visible: true })).toHaveCount(1);
  await page.unroute(/assets\/hydrate-[^/]*\.js$/u);
  await failure(page).getByRole('link', { name: 'Try again' }).click();
  await isReady(page);
  await expect(page.locator('main table')).toBeVisible();
  await expect(failure(page)).toBeHidden();
});

test('a citation that cannot be fetched says so, can be tried again, and has a page', async ({ page }) => {
  await page.route('**/parts/citations/**', (route) => route.abort());
  await page.goto('/');
  await isReady(page);
  await headline(page).click();
  const panel = page.getByRole('dialog', { name: 'Citation' });
  await expect(panel.getByRole('alert')).toContainText('The citation could not be loaded');
  await expect(panel.getByRole('link', { name: 'open its page' })).toHaveAttribute(
    'href',
    '/figures/internet-users.2023.scio-2023.b',
  );
  await page.unroute('**/parts/citations/**');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog').locator('blockquote').first()).toContainText('1.067 billion');
});

test('what is needed to share, when it cannot be fetched, is said in the dialog, which closes by Esc', async ({
  page,
}) => {
  await page.route(/ShareContent[^/]*\.js$/u, (route) => route.abort());
  await page.goto('/charts/internet-users');
  await isReady(page);
  const button = page.getByRole('button', { name: 'Share' });
  await button.click();
  const share = page.getByRole('dialog', { name: 'Share' });
  await expect(share).toContainText('share options could not be loaded');
  await expect(share.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(share).toBeHidden();
  await hasFocus(button);
});

const html = '<!doctype html><title>Home</title><p>Welcome';

for (const [what, answer] of [
  ['does not come', undefined],
  ['comes as HTML', { status: 200, contentType: 'text/html', body: html }],
] as const) {
  test(`a page whose first script ${what} says so, in the view it was sent with`, async ({ page }) => {
    await page.route(/assets\/index-[^/]*\.js$/u, (route) =>
      answer ? route.fulfill(answer) : route.abort(),
    );
    await page.goto('/charts/internet-users?view=table');
    await expect(failure(page)).toContainText('the text and links do');
    await expect(page.locator('[data-chart] svg').filter({ visible: true })).toHaveCount(1);
  });

  test(`a page whose style sheet ${what} says so`, async ({ page }) => {
    await page.route(/assets\/style-[^/]*\.css$/u, (route) =>
      answer ? route.fulfill(answer) : route.abort(),
    );
    await page.goto('/');
    await expect(failure(page)).toContainText('the text and links do');
    await expect(headline(page)).toBeVisible();
  });

  test(`a frame with keys whose script ${what} shows what it was sent with, and says so`, async ({
    page,
  }) => {
    await page.route(/assets\/embed-[^/]*\.js$/u, (route) =>
      answer ? route.fulfill(answer) : route.abort(),
    );
    await page.goto('/embed/charts/internet-users?scale=log');
    await expect(failure(page)).toBeVisible();
    await expect(page.locator('[data-chart] svg').filter({ visible: true })).toHaveCount(1);
  });
}

test('a page that waits for a slow script shows the view it was sent with, and then the one asked for', async ({
  page,
}) => {
  const give = await hold(page, /assets\/hydrate-[^/]*\.js$/u);
  await page.goto('/charts/internet-users?view=table', { waitUntil: 'commit' });
  const chart = page.locator('[data-chart] svg').filter({ visible: true });
  await expect(chart).toHaveCount(1);
  await expect(failure(page)).toContainText('may be slow');
  give();
  await isReady(page);
  await expect(page.locator('main table')).toBeVisible();
  await expect(failure(page)).toBeHidden();
});
