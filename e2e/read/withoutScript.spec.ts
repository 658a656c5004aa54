import { type Page, test as base } from '@playwright/test';
import { expect, once, test } from '../support/fixtures';
import { size } from '../support/published';
import { filesOf, listedPaths, pagesOf } from '../support/site';

/** What is read of a page as it is sent. */
type Sent = {
  readonly headings: number;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly pending: number;
  readonly duplicateIds: readonly string[];
  readonly links: readonly string[];
  readonly numbers: readonly { readonly cite: string; readonly href: string }[];
  readonly frames: number;
  readonly rows: number;
  readonly marked: readonly string[];
  readonly quotation: string;
};

/** Reads pages with the parser of the browser, in a page that runs no script of theirs. */
const readPage = (page: Page, html: string): Promise<Sent> =>
  page.evaluate((text) => {
    const sent = new DOMParser().parseFromString(text, 'text/html');
    const all = (selector: string) => [...sent.querySelectorAll(selector)];
    const from = (selector: string, name: string) => sent.querySelector(selector)?.getAttribute(name) ?? '';
    const ids = all('[id]').map(({ id }) => id);
    return {
      headings: all('h1').length,
      title: sent.title,
      description: from('meta[name="description"]', 'content'),
      canonical: from('link[rel="canonical"]', 'href'),
      pending: all('[data-pending]').length,
      duplicateIds: ids.filter((id, index) => ids.indexOf(id) < index),
      links: all('a[href]').map((link) => link.getAttribute('href') ?? ''),
      numbers: all('a[data-cite]').map((link) => ({
        cite: link.getAttribute('data-cite') ?? '',
        href: link.getAttribute('href') ?? '',
      })),
      frames: all('[data-still] [data-frame] svg').length,
      rows: new Set(all('main tr a[data-cite]').map((link) => link.getAttribute('data-cite'))).size,
      marked: [...(sent.querySelector('main blockquote')?.querySelectorAll('mark') ?? [])].map(
        ({ textContent }) => textContent,
      ),
      quotation: sent.querySelector('main blockquote')?.textContent ?? '',
    };
  }, html);

type Observation = { readonly id: string; readonly phrase: string; readonly quotation: string };

test.describe('as it is sent', () => {
  // Pages are read in another page, whose policy is not for what stands in them.
  test.use({ bypassCSP: true });

  test('every page is whole as it is sent, and its links lead somewhere', once, async ({ page, request }) => {
    test.setTimeout(120_000);
    const files = await filesOf();
    const leadsSomewhere = (href: string) => {
      const { origin, pathname } = new URL(href, 'http://site.test');
      return (
        origin !== 'http://site.test' ||
        files.has(pathname === '/' ? '/index.html' : pathname) ||
        files.has(`${pathname}.html`)
      );
    };
    const observations = (await (await request.get('/data/observations.json')).json()) as Observation[];
    const byId = new Map(observations.map((observation) => [observation.id, observation]));
    const listed = await listedPaths();
    const embeds = pagesOf(files).filter((path) => path.startsWith('/embed/'));
    const paths = [...listed, ...embeds];
    const faults: string[] = [];
    await page.goto('/embed/charts/internet-users');
    for (const path of paths) {
      const isEmbed = path.startsWith('/embed/');
      const answer = await request.get(path);
      const sent = await readPage(page, await answer.text());
      const check = (isTrue: boolean, what: string) => {
        if (!isTrue) faults.push(`${path}: ${what}`);
      };
      check(answer.status() === 200, `status ${answer.status()}`);
      check(sent.headings === 1, `${sent.headings} first headings`);
      check(sent.title.length > 10, 'no title');
      check(sent.description.length > 40, 'no description');
      check(
        new URL(sent.canonical).pathname === path.replace(/^\/embed/u, ''),
        `canonical ${sent.canonical}`,
      );
      check(sent.pending === 0, 'something is pending');
      check(sent.duplicateIds.length === 0, `ids twice: ${sent.duplicateIds.join()}`);
      for (const href of sent.links) check(leadsSomewhere(href), `a link leads nowhere: ${href}`);
      for (const { cite, href } of sent.numbers)
        check(
          byId.has(cite) && href === `${isEmbed ? '/embed' : ''}/figures/${cite}`,
          `${cite} leads to ${href}`,
        );
      // An embed has one more, for low frames.
      if (/\/charts\//u.test(path)) check(sent.frames === (isEmbed ? 4 : 3), `${sent.frames} drawings`);
      if (path === '/table') check(sent.rows === size, `${sent.rows} rows`);
      const figure = /\/figures\/(.+)$/u.exec(path)?.[1];
      if (figure !== undefined) {
        const { phrase, quotation } = byId.get(figure) ?? { phrase: '', quotation: '' };
        check(sent.quotation === quotation, `quotes “${sent.quotation}”`);
        check(sent.marked.join().includes(phrase), `marks “${sent.marked.join()}”`);
      }
    }
    expect(faults).toEqual([]);
    expect(listed.filter((path) => path.startsWith('/figures/'))).toHaveLength(observations.length);
    expect(embeds).toHaveLength(listed.filter((path) => /^\/(?:charts|figures)\//u.test(path)).length + 1);
  });
});

const shown = [
  '/',
  '/table',
  '/method',
  '/compare',
  '/findings',
  '/briefings/cac-2022',
  '/briefings/scio-2023',
  '/charts/internet-users',
  '/charts/internet-users-rank',
  '/charts/digital-economy',
  '/charts/accounts-punished-yearly',
  '/figures/cyberbullying-accounts.2023.scio-2023.a',
  '/embed/charts/internet-users',
  '/embed/figures/didi-fine.2022.cac-2022.a',
];

test.describe('in a browser that runs no script', () => {
  test.skip(
    ({ browserName }) => browserName !== 'chromium',
    'The driver of Firefox cannot switch script off',
  );
  test.use({ javaScriptEnabled: false });

  for (const path of shown) {
    test(`${path} shows what it says`, async ({ page }) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await expect(page.locator('h1')).toBeVisible();
        await expect(page.locator('#script-failure')).toBeHidden();
        if (path.includes('/charts/')) {
          const drawings = page.locator('[data-still] svg').filter({ visible: true });
          await expect(drawings).toHaveCount(1);
          await expect(drawings.locator('a[data-cite]').first()).toBeVisible();
        }
        if (path.includes('/figures/')) await expect(page.locator('main mark').first()).toBeVisible();
      }
    });
  }

  test('a number leads to its page, and from there to the next one and to its chart', async ({ page }) => {
    await page.goto('/charts/internet-users');
    await page
      .locator('[data-still] a[data-cite="internet-users.2012.cac-2022.a"] [data-target]')
      .filter({ visible: true })
      .click();
    await expect(page).toHaveURL(/\/figures\/internet-users\.2012\.cac-2022\.a$/u);
    await expect(page.locator('main mark').first()).toHaveText('564 million');
    await page.getByRole('link', { name: /^Next/u }).click();
    await expect(page).toHaveURL(/\/figures\/internet-users\.2021\.cac-2022\.a$/u);
    await page.getByRole('link', { name: 'See the chart' }).click();
    await expect(page).toHaveURL(/\/charts\/internet-users$/u);
  });
});

base('an address that has no page answers so, with the way on', once, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const answer = await page.goto('/charts/nothing-of-the-kind');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('/404');
  await expect(page.locator('main').getByRole('link', { name: 'All numbers' }).first()).toBeVisible();
  await context.close();
});
