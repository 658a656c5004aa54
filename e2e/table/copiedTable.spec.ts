import { expect, isDrawn, test } from '../support/fixtures';

test('a copied table has the names of its columns, and nothing of what their buttons do', async ({
  page,
}) => {
  await page.goto('/table');
  await isDrawn(page);
  await expect(page.locator('main tbody tr').first()).toBeVisible();
  const copied = await page.evaluate(() => {
    const table = document.querySelector('main table');
    if (!table) return '';
    getSelection()?.selectAllChildren(table);
    return getSelection()?.toString() ?? '';
  });
  const cells = copied
    .split(/[\t\n]/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const at = cells.indexOf('Indicator');
  expect(cells.slice(at, at + 7)).toEqual([
    'Indicator',
    'As printed',
    'Period',
    'Basis of period',
    'Briefing',
    'Speaker',
    'Themed publicity activities a year',
  ]);
});
