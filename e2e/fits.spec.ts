import { citation, expect, isDrawn, numberIn, test } from './fixtures';

const pages = [
  '/',
  '/table',
  '/method',
  '/compare',
  '/present',
  '/briefings/cac-2022',
  '/charts/internet-users',
  '/charts/internet-users-rank',
  '/charts/websites-summoned',
  '/figures/didi-fine.2022.cac-2022.a',
];

for (const path of pages) {
  test(`nothing of ${path} runs over the side at any width`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    await isDrawn(page);
    for (const width of [320, 360, 640, 768, 1280, 1920]) {
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await page.waitForFunction((wanted) => window.innerWidth === wanted, width);
        // The table measures itself anew once its place has another width.
        const over = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        await expect.poll(over).toBeLessThanOrEqual(0);
      });
    }
  });
}

test('on a narrow screen the citation is a sheet that keeps focus inside', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await numberIn(page, 'main section', 'internet-users.2023.scio-2023.b').click();
  await expect(citation(page)).toBeVisible();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused !== null && focused !== document.body && focused.closest('dialog') === null;
    });
    expect(isOutside).toBe(false);
  }
});

test('on a wide screen the page stays usable beside the open citation', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/?cite=didi-fine.2022.cac-2022.a');
  await numberIn(page, 'main section', 'internet-users.2023.scio-2023.b').click();
  await expect(citation(page)).toContainText('1.067 billion');
});

test('links and buttons are large enough to touch', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/charts/internet-users');
  await isDrawn(page);
  const targets = page.locator('svg a[data-cite] [data-target]').filter({ visible: true });
  expect(await targets.count()).toBeGreaterThan(4);
  const sizes = await targets.evaluateAll((links) =>
    links.map((link) => {
      const { width, height } = link.getBoundingClientRect();
      return Math.round(Math.min(width, height));
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});
