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

for (const family of ['DejaVu Sans', 'Liberation Sans']) {
  test(`on a first visit the bar is one line high from 1024 px on, in ${family}`, async ({ page }) => {
    await page.addInitScript((name) => {
      // As before the site’s own fonts are there. The empty page before has no storage.
      if (location.protocol === 'http:') localStorage.removeItem('verbatim.fonts');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:root { --sans: "${name}"; --serif: "${name}"; }`);
      document.adoptedStyleSheets = [sheet];
    }, family);
    await page.setViewportSize({ width: 1024, height: 800 });
    await page.goto('/table');
    await isDrawn(page);
    const bar = page.getByRole('banner');
    for (const width of [1024, 1040, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(async () => (await bar.boundingBox())?.height).toBe(57);
      await page.evaluate(() => window.scrollTo({ top: 900, behavior: 'instant' }));
      const head = await page.getByRole('columnheader').first().boundingBox();
      expect(head?.y).toBeGreaterThanOrEqual(56);
    }
  });
}

test('what is searched for never widens the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const over = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.goto(`/table?q=${'internet'.repeat(30)}`);
  await isDrawn(page);
  await expect.poll(over).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page
    .getByRole('dialog', { name: 'Search' })
    .getByRole('searchbox')
    .pressSequentially('internet'.repeat(30));
  await expect.poll(over).toBeLessThanOrEqual(0);
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect
    .poll(() => dialog.evaluate((element) => element.scrollWidth - element.clientWidth))
    .toBeLessThanOrEqual(0);
});

test('on a phone the bar shows the name of the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/', '/table', '/method']) {
    await page.goto(path);
    await isDrawn(page);
    const current = page.getByRole('navigation', { name: 'Pages' }).locator('[aria-current]');
    await expect(current).toBeInViewport({ ratio: 1 });
  }
});
