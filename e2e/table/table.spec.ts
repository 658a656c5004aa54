import type { Page } from '@playwright/test';
import { expect, isReady, once, test } from '../support/fixtures';
import { countOf, published, size } from '../support/published';

/** The ids of the rows in the order they are shown. */
async function ids(page: Page): Promise<string[]> {
  await expect(page.locator('main')).toContainText(`of ${size} numbers`);
  return page
    .locator('main tr a[data-cite]')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLElement).dataset.cite ?? ''))]);
}

const shown = (page: Page, count: number) => expect(page.locator('main')).toContainText(countOf(count));

test('every observation is a row, in reading order', once, async ({ page }) => {
  await page.goto('/table');
  await shown(page, size);
  const rows = await ids(page);
  expect(rows).toHaveLength(size);
  expect(rows[0]).toBe('themed-activities.2022.cac-2022.a');
  expect(rows.at(-1)).toBe('internet-users-rank.2023.scio-2023.b');
});

test(
  'sorting by the printed number keeps like units together, and survives a reload',
  once,
  async ({ page }) => {
    await page.goto('/table?topic=economy');
    await page.getByRole('columnheader', { name: 'As printed' }).getByRole('button').click();
    await expect(page).toHaveURL(/sort=-?printed/u);
    await expect(page.locator('main')).toContainText('grouped by unit');
    const rows = await ids(page);
    await page.reload();
    await expect.poll(() => ids(page)).toEqual(rows);
    // All sums in yuan stand next to each other, in order of size.
    const yuan = [
      'digital-economy.2012.cac-2022.a',
      'digital-economy.2021.cac-2022.a',
      'big-data-industry.2017.cac-2022.a',
      'big-data-industry.2021.cac-2022.a',
    ];
    const places = yuan.map((id) => rows.indexOf(id)).toSorted((a, b) => a - b);
    expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBe(3);
    const inOrder = rows.filter((id) => yuan.includes(id));
    const bySize = [
      'big-data-industry.2017.cac-2022.a',
      'big-data-industry.2021.cac-2022.a',
      'digital-economy.2012.cac-2022.a',
      'digital-economy.2021.cac-2022.a',
    ];
    expect([bySize, bySize.toReversed()]).toContainEqual(inOrder);
  },
);

test('sorting is done by keyboard and told to screen readers', async ({ page }) => {
  await page.goto('/table');
  const header = page.getByRole('columnheader', { name: /Indicator/u });
  await header.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', /ascending|descending/u);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/table$/u);
});

test(
  'the search finds printed words, plain numbers, sentences and speakers, also after a reload',
  once,
  async ({ page }) => {
    await page.goto('/table');
    const field = page.locator('main').getByRole('searchbox');
    for (const [kind, words, id] of [
      ['printed words', '1.067 billion', 'internet-users.2023.scio-2023.b'],
      ['plain numbers', '1,067,000,000', 'internet-users.2023.scio-2023.b'],
      ['sentences', 'Didi Global', 'didi-fine.2022.cac-2022.a'],
      ['speakers', 'Bloomberg', 'didi-fine-usd.2022.cac-2022.a'],
    ] as const) {
      await test.step(kind, async () => {
        await field.press('Control+a');
        await field.pressSequentially(words);
        await shown(page, 1);
        await expect.poll(() => ids(page)).toEqual([id]);
        await page.reload();
        await expect.poll(() => ids(page)).toEqual([id]);
        await isReady(page);
      });
    }
  },
);

test('filters give the right rows, survive a reload and can be taken back', async ({ page }) => {
  await page.goto('/table');
  await page.getByRole('button', { name: 'Speaker', exact: true }).click();
  await page.getByRole('checkbox', { name: /Li Changxi/u }).check();
  await expect(page).toHaveURL(/speaker=li-changxi/u);
  await page.reload();
  await expect
    .poll(() => ids(page))
    .toEqual(published.filter(({ speaker }) => speaker === 'Li Changxi').map(({ id }) => id));
  await page.getByRole('button', { name: /Clear all/u }).click();
  await shown(page, size);
});

/** The numbers of findings that conflict, in reading order. */
const conflicting = [
  'fibre-cities.2022.cac-2022.a',
  'digital-economy.2012.cac-2022.a',
  'digital-economy.2021.cac-2022.a',
  'fibre-cities.2022.cac-2022.b',
  'digital-economy-growth.2021.scio-2023.a',
];

test('the numbers of a verdict are found by mouse, and each leads to its finding', once, async ({ page }) => {
  await page.goto('/table?columns=label~printed~finding');
  await page.getByRole('button', { name: 'Finding', exact: true }).click();
  await page.getByRole('checkbox', { name: 'conflict 5' }).check();
  await expect(page).toHaveURL(/finding=conflict$/u);
  await shown(page, 5);
  expect(await ids(page)).toEqual(conflicting);
  const link = page.locator('main tr', { hasText: 'Almost all' }).getByRole('link', { name: 'conflict' });
  await expect(link).toHaveAccessibleDescription('Cities with fibre-optic networks: “almost all”, or “all”');
  await link.click();
  await expect(page).toHaveURL(/\/findings#fibre-cities-2022$/u);
});

test('the numbers of several verdicts are found by keyboard, and again after a reload', async ({ page }) => {
  await page.goto('/table?columns=label~printed~finding');
  await page.getByRole('button', { name: 'Finding', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: /^conflict/u }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('checkbox', { name: /^not comparable/u }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/finding=conflict~not-comparable$/u);
  await expect(page.getByRole('button', { name: 'Remove filter: Finding: not comparable' })).toBeVisible();
  await page.reload();
  // A number with findings of several verdicts shows the gravest.
  const row = page.locator('main tr', { hasText: '45.5 trillion yuan' });
  await expect(row.getByRole('link', { name: 'conflict' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove filter: Finding: not comparable' }).click();
  await shown(page, 5);
});

test('numbers sorted by what was found begin with conflicts', once, async ({ page }) => {
  await page.goto('/table?columns=label~printed~finding');
  await page.getByRole('columnheader', { name: 'Finding' }).getByRole('button').click();
  await expect(page).toHaveURL(/sort=finding/u);
  await expect(page.locator('main')).toContainText('sorted by finding, conflict first');
  expect((await ids(page)).slice(0, conflicting.length)).toEqual(conflicting);
});

test('when nothing is left the page says why and offers the way back', once, async ({ page }) => {
  await page.goto('/table?q=nothing+of+the+kind&basis=stated');
  await expect(page.locator('main')).toContainText(`0 of ${size} numbers`);
  await page.getByRole('button', { name: /Clear/u }).first().click();
  await shown(page, size);
});

test('the CSV of the rows shown holds them in their order', async ({ page }) => {
  // Not every engine tells its driver of downloads made in the page, so the file is read where it is made.
  await page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => Object.assign(window, { savedFile: text }));
      return make(file);
    };
  });
  await page.goto('/table?topic=enforcement&sort=-value');
  await expect(page.locator('main')).toContainText('grouped by unit');
  const rows = await ids(page);
  const saved = async (name: RegExp) => {
    await page.evaluate(() => Object.assign(window, { savedFile: '' }));
    await page.getByRole('button', { name }).click();
    await expect
      .poll(() => page.evaluate(() => (window as { savedFile?: string }).savedFile ?? ''))
      .not.toBe('');
    const text = await page.evaluate(() => (window as { savedFile?: string }).savedFile ?? '');
    const [head, ...lines] = text.trim().split('\r\n');
    expect(head).toMatch(/^\uFEFF?id,indicator,label/u);
    return lines.map((line) => line.split(',')[0]);
  };
  expect(await saved(new RegExp(`^Download these ${rows.length} numbers`, 'u'))).toEqual(rows);
});

test('the CSV of all rows is a plain link to the published file', once, async ({ page, request }) => {
  await page.goto('/table');
  const link = page.getByRole('link', { name: new RegExp(`^Download all ${size} numbers`, 'u') });
  await expect(link).toHaveAttribute('href', '/data/observations.csv');
  const bytes = await (await request.get('/data/observations.csv')).body();
  expect([...bytes.subarray(0, 5)]).toEqual([0xef, 0xbb, 0xbf, 0x69, 0x64]);
  const [head, ...lines] = bytes.toString().trim().split('\r\n');
  expect(head).toMatch(/^id,indicator,label/u);
  expect(lines).toHaveLength(size);
  expect(lines[0]).toMatch(/,“over 100”,.*,http:\/\/[^,]+\/figures\/themed-activities\.2022\.cac-2022\.a,/u);
});

test('columns can be chosen, and the choice is in the address', once, async ({ page }) => {
  await page.goto('/table');
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('checkbox', { name: /Topic/u }).check();
  await expect(page.getByRole('columnheader', { name: /Topic/u })).toBeVisible();
  await expect(page).toHaveURL(/columns=/u);
  await page.reload();
  await expect(page.getByRole('columnheader', { name: /Topic/u })).toBeVisible();
});

test('the head of the table stays in sight while its rows pass', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/table');
  await page.locator('main a[data-cite="cyberspace-laws.2023.scio-2023.a"]').first().scrollIntoViewIfNeeded();
  await expect(page.getByRole('columnheader', { name: /Indicator/u })).toBeInViewport();
});

test(
  'the table says how many rows it has, heads of groups included, and which each is',
  once,
  async ({ page }) => {
    await page.goto('/table');
    const table = page.locator('main table');
    await expect(table).toHaveAttribute('aria-rowcount', String(size + 1));
    const last = page.locator('main tr:has(a[data-cite])').last();
    await expect(last).toHaveAttribute('aria-rowindex', String(size + 1));
    await page.getByRole('columnheader', { name: 'As printed' }).getByRole('button').click();
    await expect(page.locator('main')).toContainText('grouped by unit');
    const heads = await page.locator('main th[scope="rowgroup"]').count();
    await expect(table).toHaveAttribute('aria-rowcount', String(size + 1 + heads));
    await expect(last).toHaveAttribute('aria-rowindex', String(size + 1 + heads));
  },
);

test('a year keeps the numbers whose period begins or ends in it', once, async ({ page }) => {
  await page.goto('/table');
  await page.getByText('Year', { exact: true }).first().click();
  await page.getByRole('checkbox', { name: /^2012/u }).check();
  await expect(page).toHaveURL(/\?year=2012$/u);
  await expect(page.locator('tbody')).toContainText('2012–2021');
  await expect(page.locator('tbody')).not.toContainText('Aug 2022]');
  await page.goto('/embed/table?year=2012');
  await expect(page.locator('tbody tr').filter({ visible: true }).first()).toContainText('2012');
  await expect(page.locator('tbody tr').filter({ visible: true, hasText: 'Aug 2022]' })).toHaveCount(0);
});
