import { readdir, readFile } from 'node:fs/promises';
import { expect, type Page, type Route, test as base } from '@playwright/test';
import { isReady, sentence, sentences } from '../support/fixtures';
import { ownWindow } from '../support/ownWindow';

/** The console is not watched here: the engines themselves report what is made to fail, and our own errors stand there. */
const test = base.extend(ownWindow);

/** Said wherever something cannot be had because the site is another by now. */
const updated = 'The site has been updated since you opened this page';
const failure = (page: Page) => page.getByRole('alert').filter({ hasText: 'did not load' });
const dialog = (page: Page) => page.getByRole('dialog');

const edition = '**/parts/edition.json';
/** A number that the page about the method does not link. */
const fine = 'didi-fine.2022.cac-2022.a';

/** The site that a page was opened from has been replaced by another one. */
const deploy = (page: Page) =>
  page.route(edition, (route) => route.fulfill({ json: { edition: 'ffffffffffff' } }));

/** Changes a file of the site on its way to the page. */
const changed = (change: (text: string) => string) => async (route: Route) => {
  const response = await route.fetch();
  return route.fulfill({ response, body: change(await response.text()) });
};
const ofAnother = changed((text) => text.replace(/"edition":"\w+"/u, '"edition":"ffffffffffff"'));
const cutOff = changed((text) => text.slice(0, text.length / 2));
const asHtml = (route: Route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Home</title><p>Welcome' });
const gone = (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' });

/** What is thrown or reported in a page, as its console has it. */
function watchErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

test('the files that scripts fetch are of the edition of the pages', async () => {
  const pages = ['dist/index.html', 'dist/404.html', 'dist/embed/charts/internet-users.html'];
  const editions = new Set(
    await Promise.all(
      pages.map(async (file) => /data-edition="(\w+)"/u.exec(await readFile(file, 'utf8'))?.[1]),
    ),
  );
  expect(editions.size).toBe(1);
  const [own] = editions;
  expect(own).toMatch(/^[0-9a-f]{12}$/u);
  const names = (await readdir('dist/parts', { recursive: true })).filter((name) => name.endsWith('.json'));
  expect(names.length).toBeGreaterThan(200);
  const others: string[] = [];
  for (const name of names) {
    const text = await readFile(`dist/parts/${name}`, 'utf8');
    if (!text.endsWith(`"edition":"${own}"}`)) others.push(name);
  }
  expect(others).toEqual([]);
  expect(await readFile('dist/stills/internet-users/log.js', 'utf8')).toContain(`,"edition":"${own}"})`);
});

test.describe('a page whose own data is of another edition', () => {
  const slice = '**/parts/pages/charts/internet-users.json*';

  test('stays as it was sent, says that the site has been updated, and keeps its view when it is loaded anew', async ({
    page,
  }) => {
    await page.route(slice, ofAnother);
    await page.goto('/charts/internet-users?view=table');
    await expect(failure(page)).toContainText(updated);
    await expect(failure(page)).toContainText('the text and links do');
    await expect(page.locator('[data-chart] svg').filter({ visible: true })).toHaveCount(1);
    await page.unroute(slice);
    await failure(page).getByRole('link', { name: 'Reload' }).click();
    await isReady(page);
    await expect(page).toHaveURL(/\/charts\/internet-users\?view=table$/u);
    await expect(page.locator('main table')).toBeVisible();
  });

  for (const [what, answer] of [
    ['is cut off', cutOff],
    ['comes as HTML', asHtml],
    ['is gone', gone],
  ] as const) {
    test(`or ${what}, is our error while the site is the same, and another site where it is not`, async ({
      page,
    }) => {
      const errors = watchErrors(page);
      await page.route(slice, answer);
      await page.goto('/charts/internet-users?view=table');
      await expect(failure(page)).toContainText('This is our error.');
      expect(errors.join()).toContain('/parts/pages/charts/internet-users.json: ');
      await expect(failure(page).getByRole('link', { name: 'Try again' })).toBeVisible();
      await deploy(page);
      await page.reload();
      await expect(failure(page)).toContainText(updated);
    });
  }

  test('or does not come, may have no connection', async ({ page }) => {
    await page.route(slice, (route) => route.abort());
    await page.goto('/charts/internet-users?view=table');
    await expect(failure(page)).toContainText('Your connection may be down.');
  });
});

test.describe('a citation whose data', () => {
  const slice = `**/parts/citations/${fine}.json*`;
  const address = `/method?theme=dark&cite=${fine}`;

  test('is of another edition says so, and opens when the page is loaded anew', async ({ page }) => {
    await page.route(slice, ofAnother);
    await page.goto(address);
    const alert = dialog(page).getByRole('alert');
    await expect(alert).toContainText(`The citation could not be loaded. ${updated}`);
    await expect(alert.getByRole('link', { name: 'open its page' })).toBeVisible();
    await page.unroute(slice);
    await alert.getByRole('button', { name: 'Reload' }).click();
    await expect(sentence(page)).toHaveText(sentences.fine);
    await expect(page).toHaveURL(new RegExp(`\\?theme=dark&cite=${fine}$`, 'u'));
  });

  for (const [what, answer] of [
    ['is cut off', cutOff],
    ['comes as HTML', asHtml],
  ] as const) {
    test(`${what} is our error, and can be tried again without leaving the page`, async ({ page }) => {
      const errors = watchErrors(page);
      await page.route(slice, answer);
      await page.goto(address);
      const alert = dialog(page).getByRole('alert');
      await expect(alert).toContainText('The citation could not be loaded. This is our error.');
      expect(errors.join()).toContain(`/parts/citations/${fine}.json: 200`);
      await page.evaluate(() => document.body.setAttribute('data-same', ''));
      await page.unroute(slice);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(sentence(page)).toHaveText(sentences.fine);
      await expect(page.locator('body[data-same]')).toBeAttached();
    });
  }

  test('comes as HTML because the site is another says so', async ({ page }) => {
    await deploy(page);
    await page.route(slice, asHtml);
    await page.goto(address);
    await expect(dialog(page).getByRole('alert')).toContainText(updated);
  });
});

test.describe('code that is gone', () => {
  test('from a site that has been updated is told as that, and the view outlives the way to the new one', async ({
    page,
  }) => {
    await page.goto('/table?topic=economy');
    await isReady(page);
    await page.locator('main').getByRole('searchbox').pressSequentially('yuan');
    await expect(page).toHaveURL(/q=yuan/u);
    await deploy(page);
    await page.route(/ShareContent[^/]*\.js$/u, gone);
    await page.getByRole('button', { name: 'Share' }).click();
    const alert = dialog(page).getByRole('alert');
    await expect(alert).toContainText(`The share options could not be loaded. ${updated}`);
    await page.unroute(/ShareContent[^/]*\.js$/u);
    await alert.getByRole('button', { name: 'Reload' }).click();
    await isReady(page);
    await expect(page).toHaveURL(/\/table\?q=yuan&topic=economy$/u);
    await expect(page.locator('main').getByRole('searchbox')).toHaveValue('yuan');
  });

  test('from a site that is the same may be a matter of the connection', async ({ page }) => {
    await page.route(/ShareContent[^/]*\.js$/u, gone);
    await page.goto('/charts/internet-users');
    await isReady(page);
    await page.getByRole('button', { name: 'Share' }).click();
    const alert = dialog(page).getByRole('alert');
    await expect(alert).toContainText('The share options could not be loaded. Your connection may be down.');
    await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('leaves a still at work, with the same words', async ({ page }) => {
    await page.goto('/charts/internet-users');
    await isReady(page);
    await deploy(page);
    await page.route(/IndicatorChart[^/]*\.js$/u, gone);
    await page.getByRole('checkbox', { name: 'Milestones' }).check();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('could not be redrawn with its milestones');
    await expect(alert).toContainText(updated);
    await page.unroute(/IndicatorChart[^/]*\.js$/u);
    await alert.getByRole('button', { name: 'Reload' }).click();
    await expect(page.locator('[data-live=""]')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Milestones' })).toBeChecked();
  });

  test('makes no file, and says why', async ({ page }) => {
    await page.goto('/charts/internet-users');
    await isReady(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(dialog(page).getByRole('heading', { name: /^Share: /u })).toBeVisible();
    await deploy(page);
    await page.route(/assets\/csv[^/]*\.js$/u, gone);
    await dialog(page).getByRole('button', { name: 'Save numbers (CSV)' }).click();
    await expect(dialog(page).getByRole('alert')).toContainText(
      `The CSV file could not be created. ${updated}`,
    );
    await expect(dialog(page).getByRole('button', { name: 'Reload' })).toBeVisible();
  });
});

test('a search whose entries are of another edition says so', async ({ page }) => {
  await page.goto('/charts/internet-users');
  await isReady(page);
  await page.route('**/parts/search.json*', ofAnother);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText(`The search could not be loaded. ${updated}`);
});

test('slides of a deck on a site that has been updated say so, each in its place', async ({ page }) => {
  await page.route('**/parts/pages/charts/internet-users.json*', ofAnother);
  await page.goto('/present?deck=internet-users~digital-economy&slide=2');
  const alert = page.getByRole('alert').filter({ visible: true });
  await expect(alert).toContainText(`The numbers of this slide could not be loaded. ${updated}`);
});

test('a page that asks for a deck of another edition says so', async ({ page }) => {
  await page.route('**/parts/catalogue.json*', ofAnother);
  await page.goto('/present?deck=internet-users&edit=on');
  await expect(failure(page)).toContainText(updated);
});

test('a frame whose drawing is of another edition shows the one it was sent with, and says so', async ({
  page,
}) => {
  await page.route('**/stills/internet-users/log.js', ofAnother);
  await page.goto('/embed/charts/internet-users?scale=log');
  await expect(page.getByRole('status').filter({ hasText: updated })).toBeVisible();
  await expect(page.locator('[data-chart] svg').filter({ visible: true })).toHaveCount(1);
});
