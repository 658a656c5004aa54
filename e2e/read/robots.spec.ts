import { expect, isReady, once, test } from '../support/fixtures';
import { filesOf, listedPaths, pagesOf } from '../support/site';

test('the sitemap lists every page, and nothing that only repeats one', once, async ({ request }) => {
  const listed = await listedPaths();
  const pages = pagesOf(await filesOf()).filter((path) => path !== '/404' && !path.startsWith('/embed/'));
  expect(new Set(listed)).toEqual(new Set(pages));
  expect(listed).toHaveLength(pages.length);
  for (const path of ['/404', '/embed/charts/internet-users'])
    expect(await (await request.get(path)).text()).toContain('<meta name="robots" content="noindex">');
});

test('robots may read everything and are told where the sitemap is', once, async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text();
  expect(text).toMatch(/^User-agent: \*\nAllow: \/\n/u);
  expect(text).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/mu);
});

test(
  'an address that has no page is answered so, with the page that says it',
  once,
  async ({ page, request }) => {
    for (const path of ['/tabel', '/figures/nothing', '/embed/charts/nothing', '/data/nothing.json']) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(404);
      expect(answer.headers()['content-type'], path).toContain('text/html');
    }
    const answer = await page.goto('/tabel');
    expect(answer?.status()).toBe(404);
    await isReady(page);
    await expect(page.locator('main').getByRole('link', { name: 'All numbers' }).first()).toBeVisible();
  },
);

test(
  'an address cut short to its folder leads to the page that lists what is in it',
  once,
  async ({ page }) => {
    for (const [folder, heading] of [
      ['/charts', 'A number is a link'],
      ['/charts/', 'A number is a link'],
      ['/briefings/', 'Briefings'],
      ['/figures', 'All numbers'],
      ['/figures/', 'All numbers'],
    ] as const) {
      await page.goto(folder);
      await expect(page.getByRole('heading', { level: 1 }), folder).toHaveText(heading);
      await isReady(page);
    }
  },
);
