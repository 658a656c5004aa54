import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  citation,
  expect,
  isReady,
  numberIn,
  once,
  sentence,
  sentences,
  stepBack,
  test as base,
} from '../support/fixtures';
import { countOf } from '../support/published';
import { serveFolders } from '../support/folderHost';

/** A few pages built for `/verbatim/` and for a host that knows folders alone. */
const folder = 'test-results/below';

const test = base.extend<object, { readonly host: string }>({
  host: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads the names of fixtures from the pattern
    async ({}, provide) => {
      const { origin, close } = await serveFolders(folder, '/verbatim/');
      await provide(origin);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ host }, provide) => provide(host),
  isPartial: true,
});

test('every address in every page and part lies under the path', once, async () => {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) {
    const html = await readFile(join(folder, file), 'utf8');
    const addresses = [...html.matchAll(/\s(?:href|src)="(\/[^"]*)"|url\((\/[^)]*)\)/gu)].map(
      ([, link, inStyle]) => link ?? inStyle ?? '',
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith('/verbatim/'))).toEqual([]);
    expect(html).toContain('<link rel="canonical" href="http://localhost:4173/verbatim');
  }
});

test('pages, numbers and state work under the path', once, async ({ page }) => {
  await page.goto('/verbatim/');
  await isReady(page);
  await numberIn(page, 'main section', 'internet-users.2023.scio-2023.b').click();
  await expect(sentence(page)).toHaveText(sentences.users2023);
  await expect(page).toHaveURL(/\/verbatim\/\?cite=/u);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/verbatim\/$/u);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'All numbers' }).click();
  await expect(page).toHaveURL(/\/verbatim\/table$/u);
  await isReady(page);
  await page.locator('main').getByRole('searchbox').pressSequentially('Didi Global');
  await expect(page).toHaveURL(/\/verbatim\/table\?q=Didi/u);
  await page.reload();
  await isReady(page);
  await expect(page.locator('main')).toContainText(countOf(1));
  await stepBack(page);
  await expect(page).toHaveURL(/\/verbatim\/$/u);
});

test('a citation of another page is fetched under the path', once, async ({ page }) => {
  await page.goto('/verbatim/method?cite=internet-users.2021.cac-2022.a');
  await expect(sentence(page)).toHaveText(sentences.users2021);
  await citation(page).getByRole('link', { name: 'Open as a page' }).click();
  await expect(page).toHaveURL(/\/verbatim\/figures\/internet-users\.2021\.cac-2022\.a$/u);
  await expect(page.locator('main blockquote').first()).toHaveText(sentences.users2021);
});

test('the search leads to a page under the path, whose chart goes live', once, async ({ page }) => {
  await page.goto('/verbatim/method');
  await page.getByRole('button', { name: 'Search' }).click();
  const search = page.getByRole('dialog', { name: 'Search' });
  await search.getByRole('searchbox').pressSequentially('internet users');
  await search
    .getByRole('link', { name: /Internet users/u })
    .first()
    .click();
  await expect(page).toHaveURL(/\/verbatim\/charts\/internet-users$/u);
  await isReady(page);
  await page.getByRole('radio', { name: 'Log' }).check();
  await expect(page.locator('[data-still]').getByText('log scale').filter({ visible: true })).toHaveCount(1);
  await page.locator('[data-chart]').hover();
  await expect(page.locator('[data-live=""]')).toContainText('log scale');
});

test('the data files lie under the path, and what does not is not there', once, async ({ page, request }) => {
  await page.goto('/verbatim/');
  const hrefs = await page
    .getByRole('contentinfo')
    .locator('a[href*="/data/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs).toContain('/verbatim/data/observations.csv');
  for (const href of hrefs) expect((await request.get(href)).status()).toBe(200);
  await page.goto('/verbatim/tabel');
  await isReady(page);
  await page.locator('main').getByRole('link', { name: 'All numbers' }).first().click();
  await expect(page).toHaveURL(/\/verbatim\/table$/u);
});
