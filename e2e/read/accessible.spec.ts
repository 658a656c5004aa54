import { citation, expect, isDrawn, test } from '../support/fixtures';
import { violationsOf } from '../support/violations';

const pages = [
  '/',
  '/table',
  '/method',
  '/compare',
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
const themes = ['light', 'dark'] as const;
const widths = [360, 1280] as const;

for (const theme of themes) {
  for (const width of widths) {
    test.describe(`${theme}, ${width} px`, () => {
      // Each page is tried in both themes and at both widths, in two of the four looks; Firefox tries a third.
      const isForChromium = (theme === 'light') === (width === 360);
      const isForFirefox = theme === 'light' && width === 1280;
      test.skip(
        ({ browserName }) => (browserName === 'chromium' ? !isForChromium : !isForFirefox),
        'Other looks are tried in this engine',
      );
      test.use({ viewport: { width, height: 800 } });

      for (const path of pages) {
        test(`${path} passes axe`, async ({ page }) => {
          await page.goto(`${path}${path.includes('?') ? '&' : '?'}theme=${theme}`);
          await isDrawn(page);
          expect(await violationsOf(page)).toEqual([]);
        });
      }

      test('the open citation passes axe', async ({ page }) => {
        await page.goto(`/method?theme=${theme}&cite=cyberbullying-accounts.2023.scio-2023.a`);
        await expect(citation(page)).toBeVisible();
        expect(await violationsOf(page)).toEqual([]);
      });

      test('the open search passes axe', async ({ page }) => {
        await page.goto(`/method?theme=${theme}`);
        await isDrawn(page);
        await page.keyboard.press('/');
        await page.getByRole('searchbox').pressSequentially('5G');
        await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('link').first()).toBeVisible();
        expect(await violationsOf(page)).toEqual([]);
      });
    });
  }
}

test('the Tab key leaves the field that adds indicators for what comes after it', async ({ page }) => {
  await page.goto('/compare');
  await isDrawn(page);
  await page.getByRole('combobox', { name: 'Add an indicator' }).focus();
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Chart', exact: true })).toBeFocused();
});
