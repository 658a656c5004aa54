import type { Page } from '@playwright/test';
import { citation, expect, isDrawn, marked, once, sentence, sentences, test } from '../support/fixtures';
import { violationsOf } from '../support/violations';

const section = (page: Page) => page.getByRole('main');
const drawing = (page: Page) => section(page).locator('[data-still] svg').filter({ visible: true });
const tableOfBoth = (page: Page) =>
  section(page).getByRole('table', { name: 'Indicators with a number in both briefings' });

test('the page that compares says how many indicators both have, and leads there', async ({ page }) => {
  await page.goto('/compare#briefings');
  await isDrawn(page);
  const part = page.getByRole('region', { name: 'Briefing against briefing' });
  await expect(part).toBeInViewport();
  await expect(part).toContainText(
    /^Briefing against briefing\d+ indicators have a number in both briefings/u,
  );
  await part.getByRole('link').click();
  await expect(page).toHaveURL(/\/compare\/briefings$/u);
  await expect(tableOfBoth(page)).toBeVisible();
});

test('a number that the address cites stands open, also in a part that is folded up', async ({ page }) => {
  await page.goto('/compare/briefings?cite=fibre-cities.2022.cac-2022.a');
  await isDrawn(page);
  await expect(sentence(page)).toBeVisible();
  await expect(section(page).locator('a[data-cite="fibre-cities.2022.cac-2022.a"]')).toBeInViewport();
  await expect(page.getByText('not shown on this page')).toBeHidden();
});

test(
  'the change is counted in the order of time, whichever briefing is named first',
  once,
  async ({ page }) => {
    await page.goto('/compare/briefings?briefings=scio-2023~cac-2022');
    await isDrawn(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('March 2023 against August 2022');
    const row = tableOfBoth(page).getByRole('row').filter({ hasText: 'over 1.03 billion' });
    await expect(row).toContainText('From “1.032 billion” to “1.067 billion”: a change of 35 million people');
  },
);

test('a number of the table and a mark of the chart open their sentences', async ({ page }) => {
  await page.goto('/compare/briefings');
  await isDrawn(page);
  await tableOfBoth(page).locator('a[data-cite="internet-users.2023.scio-2023.b"]').click();
  await expect(sentence(page)).toHaveText(sentences.users2023);
  await expect(marked(page)).toHaveText('1.067 billion');
  await page.keyboard.press('Escape');
  await expect(citation(page)).toBeHidden();
  await expect(drawing(page)).toHaveCount(1);
  await drawing(page).locator('a[data-cite="internet-users.2021.cac-2022.b"] [data-target]').click();
  await expect(sentence(page)).toContainText('The population of netizens in China has increased');
  await expect(marked(page)).toHaveText('1.032 billion');
});

test(
  'what both say is set side by side, with the times it holds for and the change',
  once,
  async ({ page }) => {
    await page.goto('/compare/briefings');
    const row = tableOfBoth(page).getByRole('row').filter({ hasText: 'over 1.03 billion' });
    await expect(row).toContainText('1.067 billion');
    await expect(row).toContainText('They may refer to different times: [2021] and [by Mar 2023].');
    await expect(row).toContainText('From “1.032 billion” to “1.067 billion”');
    await expect(row).toContainText('34 to 36 million people');
    await expect(row.getByRole('link', { name: 'Internet users', exact: true })).toHaveAttribute(
      'href',
      '/charts/internet-users',
    );
    const rank = tableOfBoth(page).getByRole('row').filter({ hasText: '5G network' });
    await expect(rank).toContainText('Rank 1 in both.');
  },
);

test('what one briefing alone says is counted, unfolds and is said to be so', once, async ({ page }) => {
  await page.goto('/compare/briefings');
  await isDrawn(page);
  const part = section(page).locator('details').filter({ hasText: 'Digital economy' }).first();
  await expect(part.locator('table')).toBeHidden();
  await part.locator('summary').click();
  const counts = /(\d+) only in August 2022, (\d+) only in March 2023/u.exec(
    await part.locator('summary').innerText(),
  );
  await expect(part.getByRole('cell', { name: 'only in August 2022', exact: true })).toHaveCount(
    Number(counts?.[1]),
  );
  await expect(part.getByRole('cell', { name: 'only in March 2023', exact: true })).toHaveCount(
    Number(counts?.[2]),
  );
  await expect(part.getByRole('cell', { name: /^$/u })).toHaveCount(0);
  await part.locator('a[data-cite]').first().click();
  await expect(sentence(page)).toBeVisible();
});

test('every number of both briefings stands in the tables', once, async ({ page, request }) => {
  const observations = (await (await request.get('/data/observations.json')).json()) as { id: string }[];
  await page.goto('/compare/briefings');
  const ids = await section(page)
    .locator('table a[data-cite]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-cite') ?? ''));
  expect(ids.toSorted()).toEqual(observations.map(({ id }) => id).toSorted());
});

test('the section passes axe in light and in dark, unfolded', once, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('/compare/briefings');
  await isDrawn(page);
  await section(page).locator('details').first().locator('summary').click();
  expect(await violationsOf(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(page, 'colours'), 'dark').toEqual([]);
});

test('nothing runs over the side at any width, unfolded or not', async ({ page }) => {
  const widths = [320, 360, 768, 1280];
  const over = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const setWidth = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    await page.waitForFunction((wanted) => window.innerWidth === wanted, width);
  };
  await page.goto('/compare/briefings');
  await isDrawn(page);
  for (const width of widths) {
    await setWidth(width);
    expect(await over(), `${width} px, folded`).toBeLessThanOrEqual(0);
    await expect(drawing(page)).toHaveCount(1);
  }
  for (const summary of await section(page).locator('summary').all()) await summary.click();
  for (const width of widths) {
    await setWidth(width);
    expect(await over(), `${width} px`).toBeLessThanOrEqual(0);
    const beyond = await section(page)
      .locator('td, th, svg text')
      .filter({ visible: true })
      .evaluateAll((parts) =>
        parts
          .filter((part) => {
            const { left, right } = part.getBoundingClientRect();
            return left < 0 || right > document.documentElement.clientWidth;
          })
          .map((part) => part.textContent),
      );
    expect(beyond, `${width} px`).toEqual([]);
  }
});

test.describe('in other ways to look', () => {
  test.skip(
    ({ browserName }) => browserName !== 'chromium',
    'Only Chromium can be asked for print and to run no script here',
  );

  test('in print everything is unfolded', async ({ page }) => {
    await page.goto('/compare/briefings');
    await page.emulateMedia({ media: 'print' });
    for (const table of await section(page).locator('table').all()) await expect(table).toBeVisible();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('nothing is said of a choice where there is none', async ({ page }) => {
      await page.goto('/compare/briefings');
      await expect(tableOfBoth(page)).toBeVisible();
      await expect(page.locator('main noscript')).toHaveCount(0);
    });

    test('chart and tables are there, and a number leads to its page', async ({ page }) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto('/compare/briefings');
        await expect(drawing(page)).toHaveCount(1);
        await expect(tableOfBoth(page)).toBeVisible();
      }
      await section(page).locator('details').first().locator('summary').click();
      await section(page).locator('details table').first().locator('a[data-cite]').first().click();
      await expect(page).toHaveURL(/\/figures\//u);
      await expect(page.locator('main mark').first()).toBeVisible();
    });
  });
});
