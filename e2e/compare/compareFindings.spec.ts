import { citation, expect, isDrawn, numberIn, once, sentence, sentences, test } from '../support/fixtures';

const growth = 'main article#digital-economy-growth';

test('the compound growth rate is checked in the open: interval, both readings, and the note from outside', async ({
  page,
}) => {
  await page.goto('/compare#digital-economy-growth');
  await isDrawn(page);
  const finding = page.locator(growth);
  await expect(finding).toBeInViewport();
  await expect(finding).toHaveAttribute('data-verdict', 'conflict');
  const readings = finding.getByRole('listitem');
  await expect(readings.nth(0)).toContainText('nine years of growth');
  await expect(readings.nth(0)).toContainText('17.1% a year (16.49% to 17.71% a year)');
  await expect(readings.nth(1)).toContainText('ten years of growth');
  await expect(readings.nth(1)).toContainText('15.3% a year (14.73% to 15.81% a year)');
  const note = finding.getByRole('note');
  await expect(note).toContainText('China Academy of Information and Communications Technology');
  await expect(note.getByRole('link')).toHaveCount(2);
  await numberIn(page, growth, 'digital-economy.2021.cac-2022.a').click();
  await expect(sentence(page)).toHaveText(sentences.economy);
});

test('findings stand in groups, the conflicts first, and one verdict can be shown alone', async ({
  page,
}) => {
  await page.goto('/compare');
  await isDrawn(page);
  const groups = page.locator('#findings h3');
  await expect(groups.first()).toContainText('conflict');
  const all = await page.locator('#findings article').filter({ visible: true }).count();
  expect(all).toBeGreaterThan(20);
  await page.getByRole('radio', { name: /^agrees/u }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator(growth)).toBeHidden();
  for (const article of await page.locator('#findings article').filter({ visible: true }).all())
    await expect(article).toHaveAttribute('data-verdict', 'agrees');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^computed/u })).toBeChecked();
  await page.getByRole('radio', { name: 'All', exact: true }).check();
  await expect(page.locator('#findings article').filter({ visible: true })).toHaveCount(all);
});

test('a finding stands with its numbers: in the citation, on the page of the number, and under the chart', async ({
  page,
}) => {
  await page.goto('/charts/digital-economy?cite=digital-economy.2021.cac-2022.a');
  await isDrawn(page);
  const title = '15.9% a year, checked against 11 and 45.5 trillion yuan';
  await expect(citation(page).getByRole('link', { name: title })).toBeVisible();
  const underChart = page.locator('main figcaption').getByRole('link', { name: title });
  await expect(underChart).toHaveAttribute('href', '/compare#digital-economy-growth');
  await page.goto('/figures/didi-fine.2022.cac-2022.a');
  await isDrawn(page);
  await expect(page.getByRole('note')).toContainText('8.026 billion');
  await page.getByRole('link', { name: 'Fine on Didi: yuan and dollars' }).click();
  await expect(page).toHaveURL('/compare#didi-fine-currencies');
  await expect(page.locator('article#didi-fine-currencies')).toBeInViewport();
});

test('the filter needs no script, and neither do the numbers', async ({ browser, baseURL, browserName }) => {
  test.skip(browserName !== 'chromium', 'The driver of Firefox cannot switch script off');
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/compare');
  await page.getByRole('radio', { name: /^conflict/u }).check();
  await expect(page.locator('article#internet-users-2012')).toBeHidden();
  await numberIn(page, growth, 'digital-economy-growth.2021.scio-2023.a').click();
  await expect(page).toHaveURL('/figures/digital-economy-growth.2021.scio-2023.a');
  await context.close();
});

test('numbers for different periods are listed with what sets them apart', once, async ({ page }) => {
  await page.goto('/compare#findings-not-comparable');
  await isDrawn(page);
  const apart = page.locator('#findings details').filter({ hasText: 'numbers for several periods' });
  await apart.getByText('numbers for several periods').click();
  await expect(apart.getByRole('listitem').filter({ hasText: 'Data output' })).toContainText(
    '2.3 zettabytes (2017); 6.6ZB (2021)',
  );
});

test('the findings are published as data', once, async ({ request }) => {
  const { findings, setApart } = (await (await request.get('/data/findings.json')).json()) as {
    findings: { id: string; verdict: string }[];
    setApart: unknown[];
  };
  expect(findings).toContainEqual(
    expect.objectContaining({ id: 'digital-economy-growth', verdict: 'conflict' }),
  );
  expect(setApart.length).toBeGreaterThan(5);
  expect((await request.get('/data/findings.schema.json')).ok()).toBe(true);
});
