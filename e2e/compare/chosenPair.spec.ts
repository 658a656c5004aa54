import type { Page } from '@playwright/test';
import { corpora, testOf, unwatchedOf } from '../support/corpora';
import { expect, isDrawn, marked, once, stepBack } from '../support/fixtures';
import { hold } from '../support/hold';

const tableOfBoth = (page: Page) =>
  page.getByRole('table', { name: 'Indicators with a number in both briefings' });
const columns = (page: Page) => tableOfBoth(page).getByRole('columnheader');

for (const [name, made] of Object.entries(corpora)) {
  const { count, oldest, middle, newest, number, printed, first, names } = made;
  const test = testOf(name);
  const unwatched = unwatchedOf(name);

  test.describe(`with ${name} briefings`, () => {
    // How many briefings there are makes no difference to an engine.
    const where = name === 'ten' ? once : {};
    test('the newest two are compared, until others are chosen', where, async ({ page }) => {
      await page.goto('/compare/briefings');
      await isDrawn(page);
      await expect(columns(page).nth(2)).toHaveText(names.newest);
      const [left, right] = [
        page.getByRole('combobox', { name: 'Compare' }),
        page.getByRole('combobox', { name: 'with' }),
      ];
      await expect(left.getByRole('option')).toHaveCount(count);
      // What was shown stays until the next has come.
      const letGo = await hold(page, `**/parts/pages/briefings/${oldest}.json*`);
      await left.selectOption(oldest);
      await expect(
        page.getByRole('status').filter({ hasText: `Loading the briefings of ${names.oldest}` }),
      ).toBeVisible();
      await expect(columns(page).nth(2)).toHaveText(names.newest);
      await expect(tableOfBoth(page)).toBeVisible();
      letGo();
      await expect(columns(page).nth(1)).toHaveText(names.oldest);
      await expect(page).toHaveURL(new RegExp(`briefings=${oldest}~${newest}$`, 'u'));
      await isDrawn(page);
      await expect(page.locator('main figure svg a[data-cite]').first()).toBeVisible();
      await right.selectOption(oldest);
      await expect(columns(page).nth(1)).toHaveText(names.newest);
      await expect(columns(page).nth(2)).toHaveText(names.oldest);
      await stepBack(page);
      await expect(columns(page).nth(1)).toHaveText(names.oldest);
      await stepBack(page);
      await expect(columns(page).nth(2)).toHaveText(names.newest);
      await expect(page).toHaveURL(/\/compare\/briefings$/u);
      await isDrawn(page);
      await tableOfBoth(page).locator(`a[data-cite="${number}"]`).click();
      await expect(marked(page)).toHaveText(printed);
    });

    test(
      'an address brings its two, and the number of an old one opens its sentence',
      once,
      async ({ page }) => {
        await page.goto(`/compare/briefings?briefings=${oldest}~${middle}`);
        await isDrawn(page);
        await expect(columns(page).nth(1)).toHaveText(names.oldest);
        await expect(columns(page).nth(2)).toHaveText(names.middle);
        await tableOfBoth(page).locator('a[data-cite]').first().click();
        await expect(marked(page)).toHaveText(first);
      },
    );

    test('a pair that is none is refused in words, and the newest two are shown', once, async ({ page }) => {
      for (const [address, reason] of [
        ['nothing~cac-2022', 'there is no briefing “nothing”'],
        [newest, 'only one briefing is named'],
        [`${newest}~${newest}`, 'the same briefing is listed twice'],
      ] as const) {
        await page.goto(`/compare/briefings?briefings=${address}`);
        await isDrawn(page);
        await expect(page.getByRole('status').filter({ hasText: reason })).toBeVisible();
        await expect(columns(page).nth(2)).toHaveText(names.newest);
      }
    });

    unwatched('briefings that do not come are told of, and asked for again', async ({ page }) => {
      let isDown = true;
      await page.route(`**/parts/pages/briefings/${oldest}.json*`, (route) =>
        isDown ? route.abort() : route.fallback(),
      );
      await page.goto(`/compare/briefings?briefings=${oldest}~${newest}`);
      const failure = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
      await expect(failure).toBeVisible();
      isDown = false;
      await failure.getByRole('button', { name: 'Try again' }).click();
      await expect(columns(page).nth(1)).toHaveText(names.oldest);
    });

    test(
      'from a briefing there is a way to those beside it, to all, and to their comparison',
      once,
      async ({ page }) => {
        await page.goto(`/briefings/${middle}`);
        const ways = page.getByRole('navigation', { name: 'Other briefings' });
        await expect(ways.getByRole('link', { name: /^The briefing before/u })).toBeVisible();
        await expect(ways.getByRole('link', { name: /^The briefing after/u })).toBeVisible();
        await expect(ways.getByRole('link', { name: `All ${count} briefings` })).toHaveAttribute(
          'href',
          '/briefings',
        );
        await ways.getByRole('link', { name: /Compare this briefing/u }).click();
        await isDrawn(page);
        await expect(columns(page).nth(2)).toHaveText(names.middle);
      },
    );
  });
}
