import type { FrameLocator, Locator, Page } from '@playwright/test';
import { article, test } from './embedHosts';
import { expect, hasFocus, isReady, once } from '../support/fixtures';
import { violationsOf } from '../support/violations';

const users = 'internet-users.2021.cac-2022.a';
const script = /\/assets\/(?!embed-)[^/]+\.js/u;

const embedAt = (page: Page, index: number): FrameLocator => page.frameLocator('iframe').nth(index);
const markIn = (embed: FrameLocator, id: string) =>
  embed.locator(`a[data-cite="${id}"] [data-target]`).filter({ visible: true }).first();

const redOf = (colour: string | undefined) => Number(/\d+/u.exec(colour ?? '')?.[0]);

/** A press on a mark; the driver of the other engine misses what stands in a frame of another origin. */
const press = (mark: Locator, browserName: string) =>
  browserName === 'chromium' ? mark.click() : mark.dispatchEvent('click');

/** How far the document of each frame reaches beyond its frame, in px. */
const overflows = (page: Page) =>
  Promise.all(
    page
      .frames()
      .slice(1)
      .map((inner) =>
        inner.evaluate(() => {
          const { scrollHeight, scrollWidth } = document.documentElement;
          return Math.max(scrollHeight - window.innerHeight, scrollWidth - window.innerWidth);
        }),
      ),
  );

test('in an article a mark, a number and a cell open their sentences inside the frame', async ({
  page,
  host,
  browserName,
}) => {
  await page.goto(`${host.address}/article`);
  const [chart, figure, table] = [embedAt(page, 0), embedAt(page, 1), embedAt(page, 2)];
  await press(markIn(chart, users), browserName);
  const sheet = chart.getByRole('dialog');
  await expect(sheet.locator('mark')).toHaveText('over 1.03 billion');
  await expect(sheet.getByRole('link', { name: 'Open this number in Verbatim' })).toHaveAttribute(
    'href',
    `/figures/${users}`,
  );
  await press(chart.getByRole('button', { name: 'Close the quotation' }), browserName);
  await expect(sheet).toBeHidden();
  await expect(figure.locator('blockquote mark')).toHaveText('over 1.03 billion');
  const rows = table.locator('tr[data-row]').filter({ visible: true });
  await expect(table.locator('[data-count]')).toHaveText(String(await rows.count()));
  await press(rows.locator('a').first(), browserName);
  await expect(table.getByRole('dialog').locator('mark')).toBeVisible();
  for (const over of await overflows(page)) expect(over).toBeLessThanOrEqual(0);
});

test('the markup that is offered grows to what its embed asks for, at any width of the column', async ({
  page,
  host,
}) => {
  await page.goto('/charts/internet-users');
  await isReady(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const markup = await page.getByLabel('Embed code').inputValue();
  host.show('/pasted', article(`<div id="column" style="width: 720px">${markup}</div>`));
  await page.goto(`${host.address}/pasted`);
  const frame = page.locator('iframe');
  const embed = page.frameLocator('iframe').locator('main');
  const heights = async () => {
    const [outer, inner] = await Promise.all([
      frame.evaluate((element) => element.clientHeight),
      embed.evaluate((main) => main.scrollHeight),
    ]);
    return { outer, inner };
  };
  const asked = () => frame.evaluate(({ style }) => Number.parseFloat(style.height) || 0);
  await expect.poll(asked).toBeGreaterThan(200);
  const wide = await asked();
  expect(await heights()).toEqual({ outer: wide, inner: wide });
  await page.locator('#column').evaluate(({ style }) => {
    style.width = '340px';
  });
  await expect.poll(asked).not.toBe(wide);
  const narrow = await asked();
  expect(await heights()).toEqual({ outer: narrow, inner: narrow });
});

test('by keyboard the sheet opens from its mark, and gives the focus back', async ({ page }) => {
  await page.goto('/embed/charts/internet-users');
  const mark = page.locator(`[data-chart] a[data-cite="${users}"]`).filter({ visible: true }).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator('mark')).toHaveText('over 1.03 billion');
  await page.keyboard.press('Escape');
  await hasFocus(mark);
});

test(
  'the state of the address is shown, and leads to the same state of the dashboard',
  once,
  async ({ page }) => {
    await page.goto('/embed/charts/internet-users?scale=log&milestones=on&theme=dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByText('a doubling is the same height everywhere')).toBeVisible();
    const whole = page.getByRole('link', { name: /^Open in Verbatim/u });
    await expect(whole).toHaveAttribute(
      'href',
      /\/charts\/internet-users\?scale=log&milestones=on&theme=dark$/u,
    );
    await page.goto('/embed/charts/internet-users?view=table');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.locator('[data-chart]').filter({ visible: true })).toHaveCount(0);
    await page.goto('/embed/charts/population?scale=log');
    await expect(page.getByRole('status')).toContainText('not available on that scale');
    await page.goto('/embed/charts/internet-users?scale=cubic');
    await expect(page.getByRole('status')).toContainText('“scale”');
    await expect(page.locator('[data-chart] a').filter({ visible: true }).first()).toBeVisible();
  },
);

test('in a sandbox, with scripts and without, the numbers are there and open', async ({
  page,
  host,
  browserName,
}) => {
  await page.goto(`${host.address}/sandbox`);
  for (const index of [0, 1]) {
    const embed = embedAt(page, index);
    await expect(embed.locator('html')).toHaveAttribute('data-other', '');
    await press(markIn(embed, users), browserName);
    await expect(embed.getByRole('dialog').locator('mark')).toHaveText('over 1.03 billion');
  }
  const still = embedAt(page, 2);
  await expect(markIn(still, users)).toBeVisible();
  await press(markIn(still, users), browserName);
  await expect(still.locator('h1')).toContainText('over 1.03 billion');
  await press(still.getByRole('link', { name: 'Chart: Internet users' }), browserName);
  await expect(markIn(still, users)).toBeVisible();
});

test('a host with a strict policy of its own is no hindrance', async ({ page, host, browserName }) => {
  await page.goto(`${host.address}/strict`);
  await press(markIn(embedAt(page, 0), users), browserName);
  await expect(embedAt(page, 0).getByRole('dialog').locator('mark')).toBeVisible();
});

test('in a dark page the text keeps its contrast, whichever theme is asked for', async ({ page, host }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${host.address}/dark`);
  for (const index of [0, 1]) {
    const body = embedAt(page, index).locator('body');
    const [ink, paper] = await body.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      const root = getComputedStyle(document.documentElement).backgroundColor;
      return [color, backgroundColor === 'rgba(0, 0, 0, 0)' ? root : backgroundColor];
    });
    expect(Math.abs(redOf(ink) - redOf(paper))).toBeGreaterThan(150);
  }
});

test('eight embeds ask for one small script, and for no chart library', once, async ({ page, host }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${host.address}/eight`);
  await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      expect(embedAt(page, index).locator('html:not([data-arriving])')).toBeAttached(),
    ),
  );
  await expect(markIn(embedAt(page, 7), users)).toBeVisible();
  expect(asked.filter((url) => script.test(url))).toEqual([]);
  for (const over of await overflows(page)) expect(over).toBeLessThanOrEqual(0);
});

test('in a deck an embed is there when its slide comes', async ({ page, host }) => {
  await page.goto(`${host.address}/deck`);
  await expect(page.locator('.reveal.ready')).toBeVisible();
  for (const index of [0, 1, 2]) {
    const embed = embedAt(page, index);
    await expect(embed.locator('h1')).toBeVisible();
    await expect(embed.locator('html:not([data-arriving])')).toBeAttached();
    await page.keyboard.press('ArrowRight');
  }
});

test('the frame says how high it wants to be', async ({ page, host, baseURL }) => {
  await page.goto(`${host.address}/empty`);
  await page.evaluate(
    (src) =>
      new Promise<void>((told) => {
        window.addEventListener('message', ({ data }) => {
          const { type, height } = data as { type: string; height: number };
          document.title = `${type} ${height}`;
          told();
        });
        const inner = document.createElement('iframe');
        Object.assign(inner, { src, width: '640', height: '200' });
        document.body.append(inner);
      }),
    `${baseURL ?? ''}embed/charts/internet-users`,
  );
  const [type, height] = (await page.title()).split(' ');
  expect(type).toBe('verbatim:height');
  expect(Number(height)).toBeGreaterThan(380);
  expect(Number(height)).toBeLessThan(800);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(
    ({ browserName }) => browserName !== 'chromium',
    'The driver of the other engine runs scripts all the same',
  );
  test('an embed is complete, and a mark leads to its sentence inside the frame', async ({ page }) => {
    await page.goto('/embed/charts/internet-users');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page
      .locator(`[data-chart] a[data-cite="${users}"] [data-target]`)
      .filter({ visible: true })
      .first()
      .click();
    await expect(page).toHaveURL(`/embed/figures/${users}`);
    await expect(page.locator('blockquote mark')).toHaveText('over 1.03 billion');
  });
});

test('embeds pass axe, with a sheet open too', once, async ({ page }) => {
  for (const path of [
    'charts/internet-users',
    'charts/internet-users?view=sources',
    `figures/${users}`,
    'table?topic=economy&sort=-value&columns=printed~speaker~sentence',
  ]) {
    await page.goto(`/embed/${path}`);
    expect(await violationsOf(page)).toEqual([]);
  }
  await page.locator('tbody a').filter({ visible: true }).first().click();
  await expect(page.getByRole('dialog').locator('mark')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});
