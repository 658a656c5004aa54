import { type Page, test as unwatched } from '@playwright/test';
import {
  changePages,
  citation,
  expect,
  hasFocus,
  isDrawn,
  isReady,
  numberIn,
  once,
  stepBack,
  stepForward,
  test,
} from '../support/fixtures';
import { countOf } from '../support/published';

/** Marks the document, so that another one in its place is known. */
const markDocument = (page: Page) =>
  page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
const isSame = (page: Page) => expect(page.locator('html[data-same]')).toHaveCount(1);
const isOther = (page: Page) => expect(page.locator('html[data-same]')).toHaveCount(0);
const inBar = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a link shows the next page in the same document, and the history leads through all of them', async ({
  page,
}) => {
  await page.goto('/');
  await isReady(page);
  await markDocument(page);
  const names = ['All numbers', 'Compare', 'Briefings', 'Method'] as const;
  for (const name of names) {
    await inBar(page, name).click();
    await expect(inBar(page, name)).toHaveAttribute('aria-current', 'page');
    await isReady(page);
    await hasFocus(heading(page));
    const named = await heading(page).textContent();
    await expect(page).toHaveTitle(new RegExp(`^${named ?? ''}`, 'u'));
    const canonical = page.locator('link[rel="canonical"]');
    await expect(canonical).toHaveCount(1);
    await expect(canonical).toHaveAttribute('href', new RegExp(`${new URL(page.url()).pathname}$`, 'u'));
    await isSame(page);
  }
  for (const name of names.toReversed().slice(1)) {
    await stepBack(page);
    await expect(inBar(page, name)).toHaveAttribute('aria-current', 'page');
  }
  await stepForward(page);
  await expect(inBar(page, 'Compare')).toHaveAttribute('aria-current', 'page');
  await isDrawn(page);
  await isSame(page);
});

test('each page that is shown answers: a table is searched, a chart goes live, a number opens', async ({
  page,
}) => {
  await page.goto('/method');
  await isReady(page);
  await markDocument(page);
  await inBar(page, 'All numbers').click();
  await expect(page).toHaveURL('/table');
  await isReady(page);
  await page.locator('main').getByRole('searchbox').pressSequentially('Didi');
  await expect(page.locator('main')).toContainText(countOf(3));
  await inBar(page, 'Overview').click();
  await expect(page).toHaveURL('/');
  await page.locator('main a[href="/charts/internet-users"]').first().click();
  await expect(page).toHaveURL('/charts/internet-users');
  await isReady(page);
  await page.getByRole('radio', { name: 'Log' }).check();
  await page.locator('[data-chart]').hover();
  await expect(page.locator('[data-live=""]')).toContainText('log scale');
  await numberIn(page, 'main', 'internet-users.2021.cac-2022.a').first().click();
  await expect(citation(page)).toBeVisible();
  await isSame(page);
});

test('a citation stays open where the next page has its number, and goes where it has not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/?cite=internet-users.2021.cac-2022.a');
  await expect(citation(page)).toBeVisible();
  await isReady(page);
  await citation(page).getByRole('link', { name: 'See the chart' }).click();
  await expect(page).toHaveURL('/charts/internet-users?cite=internet-users.2021.cac-2022.a');
  await expect(citation(page)).toBeVisible();
  await inBar(page, 'Briefings').click();
  await expect(page).toHaveURL('/briefings');
  await expect(citation(page)).toBeHidden();
});

/** The console is not watched: the engines themselves report the request that is made to fail. */
unwatched('a link whose page cannot be fetched is followed by the browser', async ({ page }) => {
  await page.route('**/method', (route) =>
    route.request().resourceType() === 'document' ? route.fallback() : route.abort(),
  );
  await page.goto('/');
  await isReady(page);
  await markDocument(page);
  await inBar(page, 'Method').click();
  await expect(heading(page)).toHaveText('Method');
  await isOther(page);
});

test('a link to a page of another edition is followed by the browser, which has the newest', async ({
  page,
}) => {
  await page.route('**/method', async (route) => {
    if (route.request().resourceType() === 'document') return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-edition="\w+"/u, 'data-edition="ffffffffffff"');
    return route.fulfill({ response, body });
  });
  await page.goto('/');
  await isReady(page);
  await markDocument(page);
  await inBar(page, 'Method').click();
  await expect(heading(page)).toHaveText('Method');
  await isOther(page);
});

test('pages whose links are in sight are there before they are asked for', once, async ({ page }) => {
  const asked = page.waitForRequest((request) => request.url().endsWith('/method'));
  await page.goto('/');
  await (await asked).response();
  await isReady(page);
  await markDocument(page);
  const again: string[] = [];
  page.on('request', (request) => again.push(new URL(request.url()).pathname));
  await inBar(page, 'Method').click();
  await expect(heading(page)).toHaveText('Method');
  await isSame(page);
  expect(again).not.toContain('/method');
});

test('without its script, links lead from document to document', once, async ({ page }) => {
  await changePages(page, (html) => html.replaceAll(/<script type="module"[^>]*><\/script>/gu, ''));
  await page.goto('/');
  await markDocument(page);
  await inBar(page, 'Method').click();
  await expect(heading(page)).toHaveText('Method');
  await isOther(page);
});
