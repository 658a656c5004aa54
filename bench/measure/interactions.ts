import type { Browser, Locator, Page } from '@playwright/test';
import type { Way } from '../ways';
import type { Condition } from './conditions';
import { interact, isDone, paintedAfter, touchOf, visit, withPage } from './touch';
import type { Sight, TouchedWindow } from './touchProbe.mjs';

/** What is done to pages, and what is then waited for. */
export const interactions = {
  first: 'first click on a number → its sentence',
  next: 'next click → its sentence',
  early: 'click at first paint → its sentence',
  sort: 'sort',
  filter: 'filter',
  search: 'search, slowest key',
  scale: 'scale, first switch',
  unscale: 'scale, next switch',
  link: 'link inside the site → next heading',
  document: 'the same link as a document → next heading',
} as const;
export type Interaction = keyof typeof interactions;

/** Times of one visit in ms; undefined what led to nothing. */
export type Times = Partial<Readonly<Record<Interaction, number | undefined>>>;

export type Place = {
  readonly browser: Browser;
  readonly condition: Condition;
  readonly way: Way;
  readonly url: string;
  /** The sentence of a number, by the address of the number. */
  readonly sentenceAt: (address: string) => string | undefined;
};

const numbers = 'main a[href*="/figures/"]:visible:not(svg a)';
const keys = ['5', 'G'];

async function sightOf(link: Locator, sentenceAt: Place['sentenceAt']): Promise<Sight> {
  const address = (await link.getAttribute('href')) ?? '';
  const text = sentenceAt(address);
  if (text === undefined) throw new Error(`No number has the address "${address}".`);
  return { kind: 'sentence', text };
}

async function clickNumber(page: Page, index: number, { sentenceAt }: Place): Promise<number | undefined> {
  const link = page.locator(numbers).nth(index);
  if ((await page.locator(numbers).count()) <= index) return undefined;
  const sight = await sightOf(link, sentenceAt);
  return interact(page, { event: 'click', sight }, () => link.click());
}

/** Closes the sentence, as a reader does. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await isDone(() => page.locator('dialog[open]').first().waitFor({ state: 'hidden' }));
}

const rows: Sight = { kind: 'rows' };

async function chooseBriefing(page: Page, way: Way): Promise<number | undefined> {
  if (way === 'site') {
    const choices = page.locator('main').getByRole('button', { name: 'Briefing', exact: true }).first();
    if (!(await isDone(() => choices.click()))) return undefined;
    const box = page.locator('search').getByRole('checkbox').first();
    return interact(page, { event: 'click', sight: rows }, () => box.click());
  }
  if (!(await isDone(() => page.locator('#filter').focus()))) return undefined;
  return interact(page, { event: 'keydown', sight: rows }, () => page.keyboard.press('ArrowDown'));
}

async function actOnTable(page: Page, way: Way): Promise<Times> {
  const head = page.getByRole('columnheader', { name: /Indicator/u }).getByRole('button');
  const sort = await interact(page, { event: 'click', sight: rows }, () => head.click());
  const field = page.locator('main').getByRole('searchbox');
  if (!(await isDone(() => field.focus()))) return { sort, search: undefined };
  const times: (number | undefined)[] = [];
  for (const key of keys)
    times.push(await interact(page, { event: 'keydown', sight: rows }, () => page.keyboard.press(key)));
  const reached = times.filter((time) => time !== undefined);
  const search = reached.length === keys.length ? Math.max(...reached) : undefined;
  await field.fill('');
  const filter = await chooseBriefing(page, way);
  return { sort, search, filter };
}

async function switchScales(page: Page): Promise<Times> {
  const to = (name: 'linear' | 'log', label: string) =>
    interact(page, { event: 'click', sight: { kind: 'scale', name } }, () =>
      page.locator('main label').filter({ hasText: label }).first().click(),
    );
  const scale = await to('log', 'Log');
  await page.waitForTimeout(500);
  const unscale = await to('linear', 'Linear');
  return { scale, unscale };
}

/** What a reader does with a page at rest: numbers first, then the table or the chart; undefined where it is not there. */
export function actAtRest(place: Place, page: string): Promise<Times | undefined> {
  return withPage(place, async (opened) => {
    if (!(await visit(opened, place.url))) return undefined;
    const first = await clickNumber(opened.page, 0, place);
    if (first !== undefined) await leave(opened.page);
    const next = first === undefined ? undefined : await clickNumber(opened.page, 1, place);
    if (next !== undefined) await leave(opened.page);
    const more =
      page === 'table'
        ? await actOnTable(opened.page, place.way)
        : page === 'chart'
          ? await switchScales(opened.page)
          : {};
    return { first, next, ...more };
  });
}

/** Sorts the table of another tool's page at rest by its first column. */
export function sortAtRest(place: Place): Promise<number | undefined> {
  return withPage(place, async (opened) => {
    if (!(await visit(opened, place.url))) return undefined;
    const head = opened.page.locator('th', { hasText: 'Indicator' }).first();
    return interact(opened.page, { event: 'click', sight: rows }, () => head.click());
  });
}

/** Where in the window a number stands, and its address. */
export type Spot = { readonly x: number; readonly y: number; readonly address: string };

/** The first number in the window of a page at rest that can be pressed where it stands. */
export function firstSpot(place: Place): Promise<Spot | undefined> {
  return withPage(place, async (opened) => {
    if (!(await visit(opened, place.url))) return undefined;
    return opened.page.evaluate(() => {
      for (const link of document.querySelectorAll('main a[href*="/figures/"]')) {
        const { x, y, width, height } = link.getBoundingClientRect();
        const at = { x: x + width / 2, y: y + height / 2 };
        const isHit = document.elementFromPoint(at.x, at.y)?.closest('a') === link;
        if (isHit) return { ...at, address: link.getAttribute('href') ?? '' };
      }
      return undefined;
    });
  });
}

/** Presses a number as soon as the browser has painted anything. While a page is coming in, it may not stand there yet. */
export async function clickEarly(place: Place, spot: Spot): Promise<number | undefined> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const time = await clickAtFirstPaint(place, spot);
    if (time !== undefined) return time;
  }
  return undefined;
}

function clickAtFirstPaint(place: Place, spot: Spot): Promise<number | undefined> {
  const text = place.sentenceAt(spot.address) ?? '';
  const press = { x: spot.x, y: spot.y, button: 'left', clickCount: 1 } as const;
  return withPage(
    place,
    async ({ page, cdp }) => {
      await cdp.send('Page.enable');
      await cdp.send('Page.setLifecycleEventsEnabled', { enabled: true });
      const painted = new Promise<void>((resolve) => {
        cdp.on('Page.lifecycleEvent', ({ name }) => {
          if (name === 'firstContentfulPaint') resolve();
        });
      });
      // The click may lead to another document before this one has loaded.
      const loading = page.goto(place.url, { waitUntil: 'commit' }).catch(() => undefined);
      await painted;
      await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
      await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
      await loading;
      const touch = await touchOf(page, 10_000);
      return touch && paintedAfter(touch);
    },
    { event: 'click', sight: { kind: 'sentence', text } },
  );
}

/** Follows a link from a page at rest, as the site does it or as a document. */
export function followLink(
  place: Place,
  address: string,
  { asDocument }: { readonly asDocument: boolean },
): Promise<number | undefined> {
  return withPage(place, async (opened) => {
    const { page } = opened;
    if (!(await visit(opened, place.url))) return undefined;
    if (asDocument) await page.evaluate(() => (window as unknown as TouchedWindow).benchFollowPlainly());
    const link = page.locator(`main a[href$="${address}"]:visible:not(svg a)`).first();
    return interact(page, { event: 'click', sight: { kind: 'heading' } }, () =>
      link.click({ noWaitAfter: true }),
    );
  });
}
