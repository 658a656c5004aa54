import { citation, expect, hasFocus, isReady, sentence, sentences, test } from './fixtures';

test('the slash key finds a printed number from anywhere', async ({ page }) => {
  await page.goto('/method');
  await isReady(page);
  await page.keyboard.press('/');
  const search = page.getByRole('dialog', { name: 'Search' });
  await search.getByRole('searchbox').pressSequentially('1.067');
  await expect(search.getByRole('status')).toHaveText('2 found');
  await page.keyboard.press('Enter');
  await expect(search).toBeHidden();
  await expect(sentence(page)).toHaveText(sentences.users2023);
  await page.keyboard.press('Escape');
  await expect(citation(page)).toBeHidden();
});

test('the search finds an indicator by a word with a slip, and opens its chart', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).click();
  const search = page.getByRole('dialog', { name: 'Search' });
  await search.getByRole('searchbox').pressSequentially('pattents');
  await search
    .getByRole('link', { name: /Patent filings, cyber and information/u })
    .first()
    .click();
  await expect(page).toHaveURL(/\/charts\/pct-applications$/u);
});

test('Esc closes the search and returns focus', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('Enter');
  await hasFocus(page.getByRole('searchbox'));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
  await hasFocus(button);
});

test('what is not there is said, with a way on', async ({ page }) => {
  await page.goto('/');
  await isReady(page);
  await page.keyboard.press('/');
  const search = page.getByRole('dialog', { name: 'Search' });
  await search.getByRole('searchbox').pressSequentially('zzzz');
  await expect(search.getByRole('status')).toHaveText('0 found');
  await expect(search).toContainText('Nothing matches “zzzz”');
});

test('the slash key can be switched off, and stays off', async ({ page }) => {
  await page.goto('/method');
  await isReady(page);
  await page.keyboard.press('/');
  await page.getByRole('checkbox', { name: /Open search with/u }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await isReady(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
});
