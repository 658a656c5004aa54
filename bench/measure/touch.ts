import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { type OpenPage, openPage } from './browser';
import type { Condition } from './conditions';
import { waitForRest } from './load';
import type { TouchedWindow, TouchState } from './touchProbe.mjs';
import { watchTraffic } from './traffic';

/** From a click to the frame with the sentence, and to the beginning of that frame; ms. */
export type Click = { readonly painted: number; readonly framed: number };

/** From the first touch of a still to the live chart; ms. */
export type Awakening = { readonly total: number; readonly afterChunk: number };

const probeFiles = ['probe.mjs', 'touchProbe.mjs'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
const sentence = 'dialog[open] blockquote';
const number = 'main a[data-cite]:not(svg a)';
const chart = '[data-chart]';
const live = '[data-chart] [data-live], [data-chart][data-live]';

async function visit({ page, cdp }: OpenPage, url: string): Promise<boolean> {
  const traffic = watchTraffic(cdp);
  const response = await page.goto(url, { waitUntil: 'load' });
  if (!response || response.status() === 404) return false;
  await waitForRest(page, traffic);
  return true;
}

async function withPage<T>(
  browser: Browser,
  condition: Condition,
  work: (opened: OpenPage) => Promise<T>,
): Promise<T> {
  const opened = await openPage(browser, condition);
  try {
    await opened.page.addInitScript({ content: 'window.benchCharts = 0' });
    for (const path of probeFiles) await opened.page.addInitScript({ path });
    return await work(opened);
  } finally {
    await opened.context.close();
  }
}

/** Waits until the awaited frame was painted; false where it never comes. */
const isPainted = (page: Page) =>
  page
    .waitForFunction(() => (window as unknown as TouchedWindow).benchTouch.painted !== null, null, {
      timeout: 20_000,
    })
    .then(
      () => true,
      () => false,
    );

const prepare = (page: Page, event: string, selector: string) =>
  page.evaluate(
    ([name = '', awaited = '']) => (window as unknown as TouchedWindow).benchAwait(name, awaited),
    [event, selector],
  );

/**
 * The browser says when the first frame after a click was shown, in steps of 8 ms; where the sentence is in that frame,
 * it is the better measure. Else the moment at which its own frame had been painted, at the latest.
 */
export function clickOf({ began, framed, painted, eventDuration }: TouchState): Click {
  const from = began ?? 0;
  const inFirstFrame = framed !== null && framed <= from + eventDuration;
  return { painted: inFirstFrame ? eventDuration : (painted ?? 0) - from, framed: (framed ?? 0) - from };
}

async function clickNumber(page: Page, index: number): Promise<Click | undefined> {
  await prepare(page, 'click', sentence);
  await page.locator(number).nth(index).click();
  if (!(await isPainted(page))) return undefined;
  // Event Timing reports a frame later.
  await page.waitForTimeout(200);
  return clickOf(await page.evaluate(() => (window as unknown as TouchedWindow).benchTouch));
}

/** The first click on a number of a page at rest, and the next; undefined where the page opens no sentence. */
export function measureClicks(
  browser: Browser,
  url: string,
  condition: Condition,
): Promise<{ readonly first: Click; readonly next: Click } | undefined> {
  return withPage(browser, condition, async (opened) => {
    const { page } = opened;
    if (!(await visit(opened, url)) || (await page.locator(number).count()) < 2) return undefined;
    const first = await clickNumber(page, 0);
    if (!first) return undefined;
    await page.keyboard.press('Escape');
    await page.locator(sentence).waitFor({ state: 'hidden' });
    const next = await clickNumber(page, 1);
    return next && { first, next };
  });
}

async function wake(page: Page): Promise<Awakening | undefined> {
  const box = await page.locator(chart).first().boundingBox();
  if (!box) return undefined;
  await prepare(page, 'pointerover', live);
  await page.mouse.move(box.x + box.width / 2, box.y + 10);
  if (!(await isPainted(page))) return undefined;
  return page.evaluate(() => {
    const { began, painted } = (window as unknown as TouchedWindow).benchTouch;
    const [from, until] = [began ?? 0, painted ?? 0];
    const arrivals = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd > from && responseEnd < until)
      .map(({ responseEnd }) => responseEnd);
    return { total: until - from, afterChunk: until - Math.max(from, ...arrivals) };
  });
}

/**
 * The first touch of the still of a page at rest, with an empty cache and with the chunk in it; undefined where the
 * page has no still, or replaces it untouched.
 */
export function measureAwakening(
  browser: Browser,
  url: string,
  condition: Condition,
): Promise<{ readonly cold: Awakening; readonly warm: Awakening } | undefined> {
  return withPage(browser, condition, async (opened) => {
    const { page } = opened;
    const isStill = async () =>
      (await visit(opened, url)) &&
      (await page.locator(chart).count()) > 0 &&
      (await page.locator(live).count()) === 0;
    if (!(await isStill())) return undefined;
    const cold = await wake(page);
    await page.mouse.move(0, 0);
    if (!cold || !(await isStill())) return undefined;
    const warm = await wake(page);
    return warm && { cold, warm };
  });
}
