import {
  citation,
  expect,
  hasFocus,
  isDrawn,
  numberIn,
  once,
  sentence,
  sentences,
  stepBack,
  test,
} from '../support/fixtures';

const growth = 'main article#digital-economy-growth';

test('the compound growth rate is checked in the open: drawing, both readings, and the note from outside', async ({
  page,
}) => {
  await page.goto('/findings#digital-economy-growth');
  await isDrawn(page);
  const finding = page.locator(growth);
  await expect(finding).toBeInViewport();
  await expect(finding).toContainText('conflict');
  await expect(finding).toContainText('16.49% to 17.71% a year');
  await expect(finding).toContainText('14.73% to 15.81% a year');
  await finding.getByText('The arithmetic').click();
  const readings = finding.getByRole('listitem');
  await expect(readings.nth(0)).toContainText('nine years of growth');
  await expect(readings.nth(1)).toContainText('ten years of growth');
  await finding.getByRole('link', { name: /Editor’s note/u }).click();
  const note = page.getByRole('note').filter({ hasText: 'China Academy of Information' });
  await expect(note).toBeInViewport();
  await expect(note.getByRole('link')).toHaveCount(2);
  await stepBack(page);
  await numberIn(page, growth, 'digital-economy.2021.cac-2022.a').click();
  await expect(sentence(page)).toHaveText(sentences.economy);
});

test('each bar of a drawing opens the sentence of its number', async ({ page }) => {
  await page.goto('/findings');
  await isDrawn(page);
  const track = page.locator(`${growth} svg a[data-cite]`).first();
  await track.scrollIntoViewIfNeeded();
  const box = await track.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect(citation(page)).toContainText('15.9%');
});

test('a likely misprint and the conflicts stand first, then the rest, a line each', async ({ page }) => {
  await page.goto('/findings');
  await isDrawn(page);
  const cards = page.locator('main').getByRole('article');
  await expect(cards.nth(0).locator('article').first()).toContainText(
    '8.206 billion yuan or 8.026 billion yuan',
  );
  await expect(page.locator('main details[data-finding]').first()).toHaveAttribute(
    'data-finding',
    'depends on the reading',
  );
  await expect(page.locator('main details[data-finding][open]')).toHaveCount(0);
  const line = page.locator('details#internet-users-2021');
  await line.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(line).toContainText('above 1.03 billion people');
});

test('findings are filtered by verdict, topic and words, in the address and by the keyboard', async ({
  page,
}) => {
  await page.goto('/findings');
  await expect(page.locator('html[data-ready]')).toBeAttached();
  const shown = page.locator('main [data-finding]').filter({ visible: true });
  const all = await shown.count();
  expect(all).toBeGreaterThan(30);
  await page.getByRole('radio', { name: /agree/u }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/findings?finding=agrees');
  await expect(page.locator(growth)).toBeHidden();
  for (const item of await shown.all()) await expect(item).toHaveAttribute('data-finding', 'agrees');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/findings?finding=computed');
  await hasFocus(page.getByRole('radio', { name: /computed/u }));
  await page.getByRole('radio', { name: /all checks/u }).check();
  await expect(shown).toHaveCount(all);
  await page.getByRole('combobox', { name: 'Topic' }).selectOption('users');
  await expect(page).toHaveURL('/findings?topic=users');
  await page.getByRole('searchbox', { name: 'Words' }).pressSequentially('coverage');
  await expect(page).toHaveURL('/findings?q=coverage&topic=users');
  await expect(page.getByRole('status').filter({ hasText: 'shown' })).toBeVisible();
  await stepBack(page);
  await expect(page).toHaveURL('/findings');
  await expect(shown).toHaveCount(all);
  // None of this needs React.
  await expect(page.locator('#root[data-hydrated]')).toHaveCount(0);
});

test('an address with a filter shows what it asks for, and no more before', async ({ page }) => {
  await page.goto('/findings?finding=conflict');
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await expect(page.locator(growth)).toBeVisible();
  await expect(page.locator('details#internet-users-2021')).toBeHidden();
  await expect(page.getByRole('radio', { name: /conflict/u })).toBeChecked();
});

test('the likely misprint is led to from the strip, whatever is filtered', async ({ page }) => {
  await page.goto('/findings?finding=agrees');
  await expect(page.locator('html[data-ready]')).toBeAttached();
  const card = page.locator('article#didi-fine-transposed');
  await expect(card).toBeHidden();
  await page.getByRole('link', { name: /likely misprint/u }).click();
  await expect(card).toBeInViewport();
  await expect(page).toHaveURL('/findings#didi-fine-transposed');
});

test('old addresses of findings lead to them', async ({ page }) => {
  await page.goto('/compare#internet-users-2021');
  await expect(page).toHaveURL('/findings#internet-users-2021');
  const line = page.locator('details#internet-users-2021');
  await expect(line).toHaveAttribute('open', '');
  await expect(line).toBeInViewport();
  await page.goto('/compare?cite=internet-users.2021.cac-2022.a#digital-economy-growth');
  await expect(sentence(page)).toHaveText(sentences.users2021);
  await expect(page).toHaveURL(/\/findings\?cite=internet-users\.2021\.cac-2022\.a#digital-economy-growth$/u);
  await page.goto('/compare#findings');
  await page.getByRole('link', { name: 'findings', exact: true }).click();
  await expect(page).toHaveURL('/findings');
});

test('a finding stands with its numbers: in the citation, on the page of the number, and under the chart', async ({
  page,
}) => {
  await page.goto('/charts/digital-economy?cite=digital-economy.2021.cac-2022.a');
  await isDrawn(page);
  const title = '15.9% a year, checked against 11 and 45.5 trillion yuan';
  await expect(citation(page).getByRole('link', { name: title })).toBeVisible();
  const underChart = page.locator('main figcaption').getByRole('link', { name: title });
  await expect(underChart).toHaveAttribute('href', '/findings#digital-economy-growth');
  await page.goto('/figures/didi-fine.2022.cac-2022.a');
  await isDrawn(page);
  await expect(page.getByRole('note')).toContainText('8.026 billion');
  await page.getByRole('link', { name: 'Fine on Didi: yuan and dollars' }).click();
  await expect(page).toHaveURL('/findings#didi-fine-currencies');
  await expect(page.locator('details#didi-fine-currencies')).toBeInViewport();
  await expect(page.locator('details#didi-fine-currencies')).toHaveAttribute('open', '');
});

test('the verdicts need no script, and neither do the numbers', async ({ browser, baseURL, browserName }) => {
  test.skip(browserName !== 'chromium', 'The driver of Firefox cannot switch script off');
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/findings');
  await page.getByRole('radio', { name: /conflict/u }).check();
  await expect(page.locator('details#internet-users-2012')).toBeHidden();
  await numberIn(page, growth, 'digital-economy-growth.2021.scio-2023.a').click();
  await expect(page).toHaveURL('/figures/digital-economy-growth.2021.scio-2023.a');
  await context.close();
});

test('numbers for different periods are listed with what sets them apart', once, async ({ page }) => {
  await page.goto('/findings#findings-not-comparable');
  await isDrawn(page);
  const apart = page.locator('main details').filter({ hasText: 'numbers for several periods' }).last();
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
