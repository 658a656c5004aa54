import { citation, expect, numberIn, sentence, sentences, test } from '../support/fixtures';

test.skip(
  ({ browserName }) => browserName !== 'chromium',
  'The driver of Firefox makes no clicks of its taps',
);
test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

test('a tap on a mark opens its sentence in a sheet, and a tap beside the sheet closes it', async ({
  page,
}) => {
  await page.goto('/charts/internet-users');
  await numberIn(page, 'svg', 'internet-users.2023.scio-2023.b').locator('[data-target]').tap();
  await expect(sentence(page)).toHaveText(sentences.users2023);
  await page.touchscreen.tap(180, 20);
  await expect(citation(page)).toBeHidden();
});

test('the table is read as cards, sorted by a field and opened by a tap', async ({ page }) => {
  await page.goto('/table?topic=economy');
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/sort=/u);
  await page.locator('main tr a[data-cite="digital-economy.2021.cac-2022.a"]').tap();
  await expect(sentence(page)).toHaveText(sentences.economy);
});
