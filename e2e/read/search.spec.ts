import { citation, expect, hasFocus, isReady, once, sentence, sentences, test } from '../support/fixtures';
import { size } from '../support/published';

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

test('the search finds an indicator by a word with a slip, and opens its chart', once, async ({ page }) => {
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

test('what is not there is said, with a way on', once, async ({ page }) => {
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

test('numbers are found as people write them, in the search and in the table', once, async ({ page }) => {
  await page.goto('/table');
  await isReady(page);
  const search = page.getByRole('dialog', { name: 'Search' });
  const field = page.locator('main').getByRole('searchbox');
  for (const [asked, first] of [
    ['45.5tn', '45.5 trillion yuan'],
    ['1.067 bn', '1.067 billion'],
    ['73 percent', '73%'],
    ['8.026', '8.206 billion yuan'],
  ] as const) {
    await test.step(asked, async () => {
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await search.getByRole('searchbox').press('Control+a');
      await search.getByRole('searchbox').pressSequentially(asked);
      await expect(search.getByRole('link').first()).toContainText(first);
      await search.getByRole('button', { name: 'Close' }).click();
      await expect(search).toBeHidden();
      await field.press('Control+a');
      await field.pressSequentially(asked);
      await expect(page.getByText(`${size} of ${size}`)).toBeHidden();
      await expect(page.getByRole('cell', { name: new RegExp(first, 'u') }).first()).toBeVisible();
      await field.press('Control+a');
      await field.press('Delete');
      await expect(page.getByText(`${size} of ${size}`)).toBeVisible();
    });
  }
});

test('periods, verdicts and milestones are found', once, async ({ page }) => {
  await page.goto('/table?q=august');
  await isReady(page);
  await expect(page.locator('tbody tr').first()).toContainText('Aug 2022');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const search = page.getByRole('dialog', { name: 'Search' });
  await search.getByRole('searchbox').pressSequentially('conflict');
  await expect(search.getByRole('list')).toContainText('Finding');
  await search.getByRole('searchbox').press('Control+a');
  await search.getByRole('searchbox').pressSequentially('cybersecurity law enacted');
  await expect(search.getByRole('link').first()).toContainText('Milestone');
  await search.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/briefings\/scio-2023#scio-2023\.s/u);
});
