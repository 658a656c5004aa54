import type { Page } from '@playwright/test';
import { citation, expect, isDrawn, numberIn, once, test } from '../support/fixtures';

const pages = [
  '/',
  '/table',
  '/method',
  '/compare',
  '/findings',
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

test('links and buttons are large enough to touch', once, async ({ page }) => {
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

test('links that have their line to themselves are high enough to touch', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/compare', '/charts/internet-users?view=table', '/', '/method']) {
    await page.goto(path);
    await isDrawn(page);
    const links = page.locator('main :is(h3, h4, li, td, th) > a').filter({ visible: true });
    const low = await links.evaluateAll((all) =>
      all
        .filter((link) => link.getBoundingClientRect().height < 23)
        .map((link) => `${link.textContent} ${link.getBoundingClientRect().height}`),
    );
    expect(low, path).toEqual([]);
  }
});

/** Words of charts that lie over one another, or outside what can be seen. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    return [...document.querySelectorAll('main svg')].flatMap((svg) => {
      const lines = [...svg.querySelectorAll('text')]
        .filter((text) => text.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .flatMap((text) => {
          const spans = [...text.querySelectorAll('tspan')];
          return (spans.length > 0 ? spans : [text]).map((line) => ({
            words: line.textContent,
            box: line.getBoundingClientRect(),
          }));
        })
        .filter(({ words, box }) => words.trim() !== '' && box.width > 0);
      return lines.flatMap(({ words, box }, index) => [
        ...(box.left < -1 || box.right > wide + 1 ? [`${words} is cut`] : []),
        ...lines
          .slice(index + 1)
          .filter((other) => {
            const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            return across > 1 && down > Math.min(box.height, other.box.height) * 0.35;
          })
          .map((other) => `${words} × ${other.words}`),
      ]);
    });
  });

/** Shows the site in a font of the system, as before the site's own fonts are there. */
const showIn = (page: Page, family: string, spread = '') =>
  page.addInitScript(
    ([name, letters]) => {
      // The empty page before has no storage.
      if (location.protocol === 'http:') localStorage.removeItem('verbatim.fonts');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:root { --sans: "${name}"; --serif: "${name}"; letter-spacing: ${letters}; }`);
      document.adoptedStyleSheets = [sheet];
    },
    [family, spread || 'normal'] as const,
  );

test('with letters, words and lines set apart no word of the overview covers another or is cut', async ({
  page,
  browserName,
}) => {
  test.skip(
    browserName === 'firefox',
    'Firefox sets small letters of the system on whole pixels here, which leaves no room for more between them',
  );
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/');
  await isDrawn(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    // The four properties of WCAG 1.4.12.
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  await expect.poll(() => collisions(page)).toEqual([]);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
});

// DejaVu is wider than Noto Sans, Segoe UI and Roboto at one height of x; Liberation has the metrics of Helvetica and
// Arial. The third stands for what is wider still than any that is common.
for (const [family, spread] of [
  ['DejaVu Sans', ''],
  ['Liberation Sans', ''],
  ['DejaVu Sans', '0.02em'],
] as const) {
  // What is wider than any common font says of both engines what it says of one.
  test(
    `on a first visit no word covers another, in ${family} ${spread}`,
    spread ? once : {},
    async ({ page }) => {
      await showIn(page, family, spread);
      await page.setViewportSize({ width: 360, height: 800 });
      for (const path of [
        '/',
        '/compare',
        '/charts/internet-users',
        '/charts/internet-users-rank',
        '/charts/websites-summoned',
      ]) {
        await page.goto(path);
        await isDrawn(page);
        for (const width of [360, 768, 1024, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await page.waitForFunction((wanted) => window.innerWidth === wanted, width);
          await expect.poll(() => collisions(page), `${path} at ${width} px`).toEqual([]);
        }
      }
    },
  );
}

for (const family of ['DejaVu Sans', 'Liberation Sans']) {
  test(`on a first visit the bar is one line high from 1024 px on, in ${family}`, async ({ page }) => {
    await showIn(page, family);
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
  await page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox').fill('internet'.repeat(30));
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
