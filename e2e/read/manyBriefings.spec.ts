import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { corpora, testOf } from '../support/corpora';
import { citation, expect, isDrawn, marked, numberIn, once } from '../support/fixtures';
import { watchFiles } from '../support/savedFiles';
import { violationsOf } from '../support/violations';

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const paths = (newest: string, number: string) => [
  '/',
  '/briefings',
  `/briefings/${newest}`,
  '/charts/5g-base-stations',
  '/charts/internet-users',
  '/charts/websites-fined',
  '/compare',
  '/findings',
  '/compare/briefings',
  `/figures/${number}`,
  '/method',
  '/present',
  '/table',
];

for (const [name, made] of Object.entries(corpora)) {
  const { count, newest, number, printed, names, held } = made;
  const test = testOf(name);

  test.describe(`with ${name} briefings`, () => {
    // How many briefings there are makes no difference to an engine: the longer lists are tried in both.
    test(
      'every page answers and fits, on a phone and on a desk',
      name === 'ten' ? {} : once,
      async ({ page }) => {
        for (const path of paths(newest, number)) {
          await page.setViewportSize({ width: 360, height: 800 });
          await page.goto(path);
          await isDrawn(page);
          expect(await sideways(page), `${path} at 360 px`).toBeLessThanOrEqual(0);
          const bar = page.getByRole('navigation', { name: 'Pages' });
          await expect(bar.getByRole('link')).toHaveCount(6);
          await page.setViewportSize({ width: 1280, height: 800 });
          await page.waitForFunction(() => window.innerWidth === 1280);
          await expect.poll(() => sideways(page), `${path} at 1280 px`).toBeLessThanOrEqual(0);
        }
      },
    );

    test('the overview leads with the newest number, which opens its sentence', once, async ({ page }) => {
      await page.goto('/');
      await isDrawn(page);
      await page
        .locator(`main header a[data-cite="${number}"], main figure a[data-cite="${number}"]`)
        .first()
        .click();
      await expect(marked(page)).toHaveText(printed);
      await expect(citation(page)).toContainText(names.newest.split(' ')[1] ?? '');
    });

    test('the chart has a mark of the newest briefing, and its legend names it', once, async ({ page }) => {
      await page.goto('/charts/internet-users');
      await isDrawn(page);
      await expect(page.getByRole('list', { name: 'Legend' })).toContainText(names.newest);
      await numberIn(page, '[data-chart]', number).locator('[data-target]').click();
      await expect(marked(page)).toHaveText(printed);
    });

    test('the list of briefings has all, the newest first', once, async ({ page }) => {
      await page.goto('/briefings');
      const items = page.locator('main li[data-briefing]');
      await expect(items).toHaveCount(count);
      await expect(items.first()).toHaveAttribute('data-briefing', newest);
    });

    test('the table filters by a briefing', once, async ({ page }) => {
      await page.goto(`/table?briefing=${newest}`);
      await isDrawn(page);
      const cited = page.locator('main table a[data-cite]').filter({ visible: true });
      await expect(cited.first()).toBeVisible();
      const ids = await cited.evaluateAll((links) =>
        links.map((link) => link.getAttribute('data-cite') ?? ''),
      );
      expect(ids.filter((id) => !id.includes(`.${newest}.`))).toEqual([]);
    });

    test('the embed of a chart has its marks, and a number in it opens', once, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 600 });
      await page.goto('/embed/charts/internet-users');
      await expect(page.getByText(names.newest).first()).toBeVisible();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await numberIn(page, '[data-chart]', number).locator('[data-target]').click();
      await expect(page.getByRole('dialog')).toContainText(printed);
    });

    test('slides of a chart show the newest number', once, async ({ page }) => {
      await page.goto('/present?deck=internet-users');
      await expect(page.locator(`a[data-cite="${number}"]`).filter({ visible: true }).first()).toBeVisible();
    });

    test(
      'a picture and a slide of a chart have the newest number and name its source',
      once,
      async ({ page }) => {
        const read = await watchFiles(page);
        await page.goto('/charts/internet-users');
        await isDrawn(page);
        await page.getByRole('button', { name: 'Share' }).click();
        const share = page.getByRole('dialog');
        const save = (kind: string) => read(() => share.getByRole('button', { name: kind }).click());
        const picture = (await save('Save image (SVG)')).content.toString('utf8');
        expect(picture).toContain(printed);
        const slide = await JSZip.loadAsync((await save('Save slide (PowerPoint)')).content);
        const texts = await Promise.all(
          Object.values(slide.files)
            .filter((file) => /^ppt\/(?:slides|notesSlides|charts)\/[^/]+\.xml$/u.test(file.name))
            .map((file) => file.async('text')),
        );
        expect(texts.join('')).toContain(printed);
        expect(texts.join('')).toContain(held);
      },
    );

    test('charts and comparison pass axe in light and in dark', once, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const path of ['/', '/charts/internet-users', '/compare/briefings']) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(path);
        await isDrawn(page);
        expect(await violationsOf(page), `${path}, light`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violationsOf(page, 'colours'), `${path}, dark`).toEqual([]);
      }
    });
  });
}
