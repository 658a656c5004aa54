import { expect, isDrawn, test } from '../support/fixtures';

test.describe('other ways to look', () => {
  test.skip(
    ({ browserName }) => browserName !== 'chromium',
    'Only Chromium can be asked for print and forced colours here',
  );

  test('in print the page has its numbers, its charts and no controls', async ({ page }) => {
    await page.goto('/charts/internet-users');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
    await expect(page.locator('svg a[data-cite]').filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByRole('radio').first()).toBeHidden();
  });

  test('in print the overview draws every chart, also those below the window', async ({ page }) => {
    await page.goto('/');
    await isDrawn(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main li svg').filter({ visible: true }).count()).toBeGreaterThan(12);
  });

  test('in forced colours marks and links can be told from the page', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/charts/internet-users');
    const mark = page.locator('svg a[data-cite]').filter({ visible: true }).first();
    await expect(mark).toBeVisible();
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const fills = await mark.evaluate((link) =>
      [...link.querySelectorAll('*')].flatMap((shape) => [
        getComputedStyle(shape).fill,
        getComputedStyle(shape).stroke,
      ]),
    );
    expect(
      fills.some((fill) => fill !== 'none' && !fill.includes('rgba(0, 0, 0, 0)') && fill !== background),
    ).toBe(true);
  });

  test('with reduced motion nothing moves', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/');
    const durations = await page
      .locator('main a[data-cite]')
      .first()
      .evaluate((link) => getComputedStyle(link).transitionDuration);
    expect(parseFloat(durations)).toBeLessThan(0.001);
  });
});
