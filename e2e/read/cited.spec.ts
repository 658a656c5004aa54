import type { Locator, Page } from '@playwright/test';
import { citation, expect, isDrawn, isReady, numberIn, test } from '../support/fixtures';

/** Whether a number stands in what the panel leaves of the window. */
const isInSight = (page: Page, number: Locator): Promise<boolean> =>
  number.evaluate((link) => {
    const at = link.getBoundingClientRect();
    const panel = document.querySelector('dialog[open]')?.getBoundingClientRect();
    if (!panel) return false;
    // A row of a chart is as wide as the chart: what the panel leaves of it is enough.
    const isBeside = at.left + 48 <= panel.left || at.right - 48 >= panel.right || at.bottom <= panel.top;
    return at.top >= 0 && at.bottom <= window.innerHeight && isBeside;
  });

for (const width of [1280, 360]) {
  for (const [path, id] of [
    ['/table', 'internet-users.2023.scio-2023.b'],
    ['/briefings/cac-2022', '5g-network-rank.2022.cac-2022.a'],
    ['/', 'laws-and-rules.2022.cac-2022.a'],
    ['/charts/internet-users-rank', 'data-output-rank.2021.cac-2022.a'],
    ['/compare', 'internet-users.2012.cac-2022.a'],
  ] as const) {
    test(`a link to a citation on ${path} brings its number into sight at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${path}?cite=${id}`);
      await isDrawn(page);
      await expect(citation(page)).toBeVisible();
      await expect.poll(() => isInSight(page, numberIn(page, 'main', id))).toBe(true);
    });
  }
}

test('nothing that sticks to the page lies over the panel while the numbers of a briefing are walked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/briefings/cac-2022');
  await isReady(page);
  await numberIn(page, 'main', '5g-network-rank.2022.cac-2022.a').click();
  const next = citation(page).getByRole('link', { name: /^Next/u });
  for (let step = 0; step < 6; step += 1) {
    const before = page.url();
    // A press that something else takes fails here.
    await next.click({ timeout: 3000 });
    await expect(page).not.toHaveURL(before);
  }
});

test('who has walked on comes back to the page at the last number', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/table');
  await isReady(page);
  await numberIn(page, 'main', 'themed-activities.2022.cac-2022.a').click();
  for (let step = 0; step < 12; step += 1) await citation(page).getByRole('link', { name: /^Next/u }).click();
  const cite = new URL(page.url()).searchParams.get('cite') ?? '';
  await page.keyboard.press('Escape');
  await expect(citation(page)).toBeHidden();
  await expect(numberIn(page, 'main', cite)).toBeFocused();
  await expect(numberIn(page, 'main', cite)).toBeInViewport();
});

test('the panel says where a number is not on the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/charts/internet-users?cite=internet-users.2021.cac-2022.a');
  await isReady(page);
  await expect(citation(page)).toBeVisible();
  await expect(citation(page)).not.toHaveAttribute('data-away');
  await citation(page).getByRole('link', { name: /^Next/u }).click();
  await expect(citation(page)).toContainText('42.1%');
  await expect(citation(page)).toHaveAttribute('data-away');
});

test('an open citation is printed after its page, which stays as wide as the paper', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'Only Chromium can be asked for print here');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/charts/internet-users?cite=internet-users.2021.cac-2022.a');
  await isDrawn(page);
  await expect(citation(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  const [main, panel] = await Promise.all(
    [page.locator('main'), citation(page)].map((each) => each.boundingBox()),
  );
  expect(main?.width).toBeGreaterThan(700);
  expect(panel?.width).toBeGreaterThan(700);
  expect(panel?.y).toBeGreaterThanOrEqual((main?.y ?? 0) + (main?.height ?? 0) - 1);
});
