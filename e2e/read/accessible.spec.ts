import type { Page } from '@playwright/test';
import { citation, expect, isDrawn, once, test } from '../support/fixtures';
import { violationsOf } from '../support/violations';

const pages = [
  '/',
  '/table',
  '/method',
  '/compare',
  '/findings',
  '/briefings/cac-2022',
  '/briefings/scio-2023',
  '/charts/internet-users',
  '/charts/internet-users?view=table',
  '/charts/internet-users?view=sources',
  '/charts/digital-economy?scale=log&milestones=on',
  '/charts/websites-summoned',
  '/charts/internet-users-rank',
  '/figures/cyberbullying-accounts.2023.scio-2023.a',
  '/charts/nothing-of-the-kind',
];
/** Each theme and each width once, in one page: what axe sees of colours depends on the one, of sizes on the other. */
async function passesInBothLooks(page: Page, settle = () => isDrawn(page)): Promise<void> {
  expect(await violationsOf(page), 'light, 360 px').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.waitForFunction(() => window.innerWidth === 1280);
  await settle();
  expect(await violationsOf(page), 'dark, 1280 px').toEqual([]);
}

// The rules read markup and computed styles, which are the same in both engines.
test.describe('axe', once, () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 800 });
  });

  for (const path of pages) {
    test(`${path} passes axe in light and dark, narrow and wide`, async ({ page }) => {
      await page.goto(path);
      await isDrawn(page);
      await passesInBothLooks(page);
    });
  }

  test('the open citation passes axe', async ({ page }) => {
    await page.goto('/method?cite=cyberbullying-accounts.2023.scio-2023.a');
    const isOpen = () => expect(citation(page)).toBeVisible();
    await isOpen();
    await passesInBothLooks(page, isOpen);
  });

  test('the open search passes axe', async ({ page }) => {
    await page.goto('/method');
    await isDrawn(page);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').pressSequentially('5G');
    const isOpen = () =>
      expect(page.getByRole('dialog', { name: 'Search' }).getByRole('link').first()).toBeVisible();
    await isOpen();
    await passesInBothLooks(page, isOpen);
  });
});

test('the Tab key leaves the field that adds indicators for what comes after it', async ({ page }) => {
  await page.goto('/compare');
  await isDrawn(page);
  await page.getByRole('combobox', { name: 'Add an indicator' }).focus();
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Chart', exact: true })).toBeFocused();
});
