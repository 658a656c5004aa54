import { changePages, expect, isDrawn, test } from '../support/fixtures';

const shots = [
  { name: 'overview', path: '/' },
  { name: 'chart', path: '/charts/internet-users' },
  { name: 'chart-ranks', path: '/charts/internet-users-rank' },
  { name: 'figure', path: '/figures/didi-fine.2022.cac-2022.a' },
  { name: 'table', path: '/table?topic=economy&sort=-value' },
  { name: 'citation', path: '/method?cite=digital-economy-share.2012.cac-2022.a' },
] as const;

test.describe('the look', () => {
  // Firefox draws text in its own way; one engine is enough to see a broken layout.
  test.skip(({ browserName }) => browserName !== 'chromium', 'Pictures are compared in Chromium only');
  test.use({ bypassCSP: true });

  // As on a second visit, whose browser has the fonts; and where it has not, they are waited for.
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('verbatim.fonts', 'fetched'));
    await changePages(page, (html) => html.replaceAll('font-display:optional', 'font-display:block'));
  });

  for (const theme of ['light', 'dark']) {
    for (const width of [360, 1280]) {
      for (const { name, path } of shots) {
        test(`${name}, ${theme}, ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`${path}${path.includes('?') ? '&' : '?'}theme=${theme}`);
          await isDrawn(page);
          const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
          expect(fonts).toEqual(['loaded', 'loaded']);
          await expect(page).toHaveScreenshot(`${name}-${theme}-${width}.png`);
        });
      }
    }
  }
});
