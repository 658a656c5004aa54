import { fileURLToPath } from 'node:url';
import { type Browser, errors, type Page } from '@playwright/test';
import { type OpenPage, openPage } from './browser';
import type { Condition } from './conditions';
import { waitForRest } from './load';
import type { Sight, TouchedWindow, TouchState } from './touchProbe.mjs';
import { watchTraffic } from './traffic';

const probeFiles = ['probe.mjs', 'touchProbe.mjs'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
const longestWait = 20_000;
const actionWait = 10_000;

/** Opens a page and waits until it rests; false where it does not exist. */
export async function visit({ page, cdp }: OpenPage, url: string): Promise<boolean> {
  const traffic = watchTraffic(cdp);
  const response = await page.goto(url, { waitUntil: 'load' });
  if (!response || response.status() === 404) return false;
  await waitForRest(page, traffic);
  return true;
}

/** Works with a page of a fresh profile that tells what interactions lead to. */
export async function withPage<T>(
  { browser, condition }: { readonly browser: Browser; readonly condition: Condition },
  work: (opened: OpenPage) => Promise<T>,
  atOnce?: { readonly event: string; readonly sight: Sight },
): Promise<T> {
  const opened = await openPage(browser, condition);
  try {
    opened.page.setDefaultTimeout(actionWait);
    const given = JSON.stringify(atOnce ?? null);
    await opened.page.addInitScript({ content: `window.benchCharts=0;window.benchAtOnce=${given}` });
    for (const path of probeFiles) await opened.page.addInitScript({ path });
    return await work(opened);
  } finally {
    await opened.context.close();
  }
}

/** What the page tells of an interaction once its result was painted; undefined where that never comes. */
export async function touchOf(page: Page, timeout = longestWait): Promise<TouchState | undefined> {
  const isPainted = await page
    .waitForFunction(() => (window as unknown as TouchedWindow).benchTouch?.painted, null, { timeout })
    .then(
      () => true,
      () => false,
    );
  if (!isPainted) return undefined;
  // Event Timing reports a frame later.
  await page.waitForTimeout(200);
  return (await page.evaluate(() => (window as unknown as TouchedWindow).benchTouch)) ?? undefined;
}

/** Announces an interaction to the page. */
export const announce = (page: Page, event: string, sight: Sight): Promise<void> =>
  page.evaluate(([name, awaited]) => (window as unknown as TouchedWindow).benchAwait(name, awaited), [
    event,
    sight,
  ] as const);

/**
 * Ms from an interaction to the paint of what it leads to. The browser says when the first frame after an interaction
 * was shown, in steps of 8 ms; where the result is in that frame, it is the better measure. Else the moment at which its
 * own frame had been painted, at the latest.
 */
export function paintedAfter({
  began,
  framed,
  painted,
  eventDuration,
}: Pick<TouchState, 'began' | 'framed' | 'painted' | 'eventDuration'>): number {
  const from = began ?? 0;
  const inFirstFrame = framed !== null && framed <= from + eventDuration;
  return inFirstFrame ? eventDuration : (painted ?? 0) - from;
}

/** Does something to a page; false where what it is done to does not come, or is covered. */
export const isDone = (act: () => Promise<unknown>): Promise<boolean> =>
  act().then(
    () => true,
    (error: unknown) => {
      if (error instanceof errors.TimeoutError) return false;
      throw error;
    },
  );

/** Does something to a page and gives the ms to the paint of what it leads to; undefined where that never comes. */
export async function interact(
  page: Page,
  { event, sight }: { readonly event: string; readonly sight: Sight },
  act: () => Promise<unknown>,
): Promise<number | undefined> {
  await announce(page, event, sight);
  if (!(await isDone(act))) return undefined;
  const touch = await touchOf(page);
  return touch && paintedAfter(touch);
}
