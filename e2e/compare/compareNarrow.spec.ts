import { expect, isDrawn, numberIn, sentence, sentences, test } from '../support/fixtures';
import { marks, options, picker, withCoverage } from './comparison';

test.describe('on a narrow screen', () => {
  test.skip(
    ({ browserName }) => browserName !== 'chromium',
    'The driver of Firefox makes no clicks of its taps',
  );
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  for (const search of ['', '?view=table', '?view=multiples', '?compare=law-accounts~5g-users']) {
    test(`/compare${search} does not run over the side`, async ({ page }) => {
      await page.goto(`/compare${search}`);
      await isDrawn(page);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    });
  }

  test('a tap adds an indicator and opens a sentence, and marks are large enough', async ({ page }) => {
    await page.goto('/compare');
    await isDrawn(page);
    await picker(page).tap();
    await options(page).filter({ hasText: 'Internet coverage' }).first().tap();
    await expect(marks(page)).toHaveCount(withCoverage);
    const sizes = await marks(page)
      .locator('[data-target]')
      .evaluateAll((all) =>
        all.map((mark) => {
          const { width, height } = mark.getBoundingClientRect();
          return Math.round(Math.min(width, height));
        }),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await numberIn(page, 'svg', 'digital-economy.2021.cac-2022.a').locator('[data-target]').tap();
    await expect(sentence(page)).toHaveText(sentences.economy);
  });
});
