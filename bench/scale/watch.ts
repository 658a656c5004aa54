import type { Page } from '@playwright/test';
import { inTurn } from './inTurn';
import type { Watch } from './page/watchPage';

/** How long one use of the page took. */
export type Interaction = {
  /** Event Timing: from input to the next paint. Below 16 it is not told, and given as 16. */
  readonly paint: number;
  readonly frames: number;
  /** From input to the last change of the page. */
  readonly changed: number;
};

/** Long enough for what follows an input to be done, and for its entry to be told. */
const rest = 600;

/** Uses the page and tells how long it took. */
export async function interact(page: Page, act: () => Promise<void>): Promise<Interaction> {
  await page.evaluate(() => Object.assign(window.watch, { duration: 0, frames: 0, changed: 0 }));
  await act();
  await page.waitForTimeout(rest);
  const { duration, frames, changed } = await page.evaluate((): Watch => window.watch);
  return { paint: Math.max(16, duration), frames, changed };
}

/** Turns the wheel over the rows. Gives the frames that came later than 50 ms after the one before, and the longest wait. */
export async function scroll(page: Page): Promise<{ readonly late: number; readonly longest: number }> {
  await page.locator('tbody a[data-cite]').first().hover();
  await page.evaluate(() => {
    window.watch.frameGaps = [];
  });
  await inTurn(Array.from({ length: 80 }), async () => {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(16);
  });
  const gaps = await page.evaluate(() => window.watch.frameGaps);
  return { late: gaps.filter((gap) => gap > 50).length, longest: Math.max(...gaps) };
}

/** Memory after the collector has run, in megabytes: objects of the script, and the buffers beside them. */
export async function memory(page: Page): Promise<{ readonly heap: number; readonly buffers: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { heap: usage.usedSize / 1e6, buffers: (usage.backingStorageSize ?? 0) / 1e6 };
}
