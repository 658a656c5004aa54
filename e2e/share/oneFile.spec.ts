import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import {
  citation,
  expect,
  hasFocus,
  isReady,
  marked,
  once,
  sentence,
  sentences,
  stepBack,
  stepForward,
  test as base,
} from '../support/fixtures';
import { ownWindow } from '../support/ownWindow';
import { countOf, published, size } from '../support/published';
import { watchFiles } from '../support/savedFiles';

const file = pathToFileURL(resolve('dist/offline/verbatim.html')).href;

/** The file is opened without a network, and asks nothing of anyone, not even of the disk. */
const test = base.extend<{ readonly alone: undefined }>({
  ...ownWindow,
  alone: [
    async ({ page, context, browserName }, use) => {
      if (browserName === 'chromium') await context.setOffline(true);
      const asked: string[] = [];
      page.on('request', (request) => {
        const [address = ''] = request.url().split('#');
        if (address !== file && !/^(?:data|blob|about):/u.test(address)) asked.push(address);
      });
      await use(undefined);
      expect(asked).toEqual([]);
    },
    { auto: true },
  ],
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' });

test('the overview has its charts, and a number opens its sentence', async ({ page }) => {
  await page.goto(file);
  await expect(heading(page, 'A number is a link')).toBeVisible();
  const mark = page.locator('main [data-chart] a[data-cite]').first();
  await mark.scrollIntoViewIfNeeded();
  await expect(mark).toBeVisible();
  await page.locator('main section a[data-cite="internet-users.2023.scio-2023.b"]').first().click();
  await expect(sentence(page)).toHaveText(sentences.users2023);
  await expect(marked(page)).toHaveText('1.067 billion');
});

test('a view that an address asks for is there, and no script is missed', once, async ({ page }) => {
  await page.clock.install();
  await page.goto(`${file}#/table?q=didi&cite=didi-fine.2022.cac-2022.a`);
  await expect(sentence(page)).toHaveText(sentences.fine);
  await isReady(page);
  // What would say so waits for less.
  await page.clock.fastForward(3000);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('pages change within the file, and back and forward lead through them', async ({ page }) => {
  await page.goto(file);
  await pages(page).getByRole('link', { name: 'Method' }).click();
  await hasFocus(heading(page, 'Method'));
  await pages(page).getByRole('link', { name: 'Briefings' }).click();
  await page.locator('main').getByRole('heading', { level: 2 }).last().getByRole('link').click();
  await expect(page).toHaveURL(`${file}#/briefings/cac-2022`);
  await stepBack(page);
  await expect(heading(page, 'Briefings')).toBeVisible();
  await stepBack(page);
  await expect(heading(page, 'Method')).toBeVisible();
  await stepBack(page);
  await expect(heading(page, 'A number is a link')).toBeVisible();
  await stepForward(page);
  await expect(heading(page, 'Method')).toBeVisible();
});

test('a chart changes its scale and its view, and its address opens it so', async ({ page }) => {
  await page.goto(`${file}#/charts/internet-users`);
  await page.getByRole('radio', { name: 'Log' }).check();
  await expect(page).toHaveURL(`${file}#/charts/internet-users?scale=log`);
  await expect(page.locator('[data-chart]')).toContainText('log scale');
  await page.reload();
  await expect(page.locator('[data-chart]')).toContainText('log scale');
  await page.locator('[data-chart] a[data-cite="internet-users.2021.cac-2022.a"] [data-target]').click();
  await expect(sentence(page)).toHaveText(sentences.users2021);
  await page.keyboard.press('Escape');
  await expect(citation(page)).toBeHidden();
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(page.locator('main table')).toBeVisible();
});

test('the table is searched, filtered and sorted', once, async ({ page }) => {
  await page.goto(`${file}#/table`);
  await expect(page.locator('main')).toContainText(countOf(size));
  await page.getByRole('button', { name: 'Speaker', exact: true }).click();
  await page.getByRole('checkbox', { name: /Li Changxi/u }).check();
  const ofSpeaker = published.filter(({ speaker }) => speaker === 'Li Changxi').length;
  await expect(page.locator('main')).toContainText(countOf(ofSpeaker));
  await page
    .getByRole('columnheader', { name: /Indicator/u })
    .getByRole('button')
    .click();
  await expect(page).toHaveURL(/#\/table\?.*sort=/u);
  await page.locator('main').getByRole('searchbox').pressSequentially('specialized');
  await expect(page.locator('main')).toContainText(countOf(1));
});

test('the search finds a number and a chart', once, async ({ page }) => {
  await page.goto(file);
  await page.getByRole('button', { name: 'Search' }).click();
  const search = page.getByRole('dialog', { name: 'Search' });
  await search.getByRole('searchbox').pressSequentially('pattents');
  await search
    .getByRole('link', { name: /Patent filings, cyber and information/u })
    .first()
    .click();
  await expect(page).toHaveURL(`${file}#/charts/pct-applications`);
});

test('the data can be taken away from the file alone', async ({ page }) => {
  // Not every engine tells its driver of downloads made in the page, so the file is read where it is made.
  await page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(window, { savedFile: text }));
      return make(blob);
    };
  });
  await page.goto(`${file}#/method`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'CSV' }).click();
  await expect
    .poll(() => page.evaluate(() => String(Reflect.get(window, 'savedFile') ?? '').split('\r\n').length))
    .toBeGreaterThan(size);
});

test('a picture and a slide are made by the file alone', async ({ page }) => {
  const read = await watchFiles(page);
  await page.goto(`${file}#/charts/internet-users`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const share = page.getByRole('dialog', { name: 'Share' });
  const png = await read(() => share.getByRole('button', { name: 'Save image (PNG)' }).click());
  expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([1920, 1080]);
  const svg = await read(() => share.getByRole('button', { name: 'Save image (SVG)' }).click());
  expect(svg.content.toString()).toContain('press briefings of 19 August 2022 and 16 March 2023');
  // Where a reader keeps the file is nobody's business.
  expect(svg.content.toString()).not.toMatch(/file:|verbatim\.html/u);
  const slide = await read(() => share.getByRole('button', { name: 'Save slide (PowerPoint)' }).click());
  expect(slide.name).toBe('verbatim-internet-users-2012-2023.pptx');
  await expect(share.getByText('This is the offline copy')).toBeVisible();
});

test('a deck is put together, saved, presented and left within the file', async ({ page }) => {
  const read = await watchFiles(page);
  await page.goto(`${file}#/present`);
  await page.getByRole('button', { name: 'Add Internet users', exact: true }).click();
  await page.getByRole('button', { name: /^Add 15.9% a year/u }).click();
  await page.getByRole('textbox', { name: 'Title' }).pressSequentially('On stage');
  const deck = 'deck=internet-users~finding:digital-economy-growth&title=On%20stage';
  await expect(page).toHaveURL(`${file}#/present?${deck}&edit=on`);
  const saved = await read(() => page.getByRole('button', { name: 'Save as PowerPoint' }).click());
  expect([saved.name, saved.content.subarray(0, 2).toString()]).toEqual(['verbatim-on-stage.pptx', 'PK']);
  await page.getByRole('link', { name: 'Present 4 slides' }).click();
  await expect(heading(page, 'On stage')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(`${file}#/present?${deck}&slide=2`);
  const mark = page.locator('[data-shown] a[data-cite="internet-users.2021.cac-2022.a"]');
  await mark.locator('[data-target]').click();
  await expect(sentence(page)).toHaveText(sentences.users2021);
  await page.keyboard.press('Escape');
  await expect(citation(page)).toBeHidden();
  await page.keyboard.press('End');
  await expect(heading(page, 'Sources')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading(page, 'Present')).toBeVisible();
});

test(
  'the address of a deck shows its slides from the file, and that of a chart with a slide does',
  once,
  async ({ page }) => {
    await page.goto(`${file}#/present?deck=data-output:log~topic:law&slide=2`);
    await expect(heading(page, 'Data output')).toBeVisible();
    await expect(page.locator('[data-shown] [data-chart]')).toContainText('log scale');
    await page.goto(`${file}#/charts/internet-users?slide=1`);
    await expect(page).toHaveURL(`${file}#/present?deck=internet-users`);
    await expect(heading(page, 'Internet users')).toBeVisible();
  },
);

base('the site offers the file, and says how large it is', once, async ({ page, request }) => {
  await page.goto('/method#offline');
  const offer = page.getByRole('link', { name: 'Download the whole dashboard as one file' });
  await expect(offer).toHaveAttribute('download', 'verbatim.html');
  const answer = await request.get((await offer.getAttribute('href')) ?? '');
  const megabytes = ((await answer.body()).length / 1e6).toFixed(1);
  await expect(page.locator('#offline')).toContainText(`(HTML, ${megabytes} MB)`);
});
