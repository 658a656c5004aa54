import type { Page } from '@playwright/test';
import { announce, touchOf, visit, withPage } from './touch';

/** From the first touch of a still to the live chart; ms. */
export type Awakening = { readonly total: number; readonly afterChunk: number };

const chart = '[data-chart]';
const live = '[data-chart] [data-live], [data-chart][data-live]';

async function wake(page: Page): Promise<Awakening | undefined> {
  const box = await page.locator(chart).first().boundingBox();
  if (!box) return undefined;
  await announce(page, 'pointerover', { kind: 'selector', selector: live });
  await page.mouse.move(box.x + box.width / 2, box.y + 10);
  const touch = await touchOf(page);
  if (!touch) return undefined;
  const [from, until] = [touch.began ?? 0, touch.painted ?? 0];
  const arrivals = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ responseEnd }) => performance.timeOrigin + responseEnd),
  );
  const within = arrivals.filter((arrival) => arrival > from && arrival < until);
  return { total: until - from, afterChunk: until - Math.max(from, ...within) };
}

/**
 * The first touch of the still of a page at rest, with an empty cache and with the chunk in it; undefined where the
 * page has no still, or replaces it untouched.
 */
export function measureAwakening(
  place: Parameters<typeof withPage>[0],
  url: string,
): Promise<{ readonly cold: Awakening; readonly warm: Awakening } | undefined> {
  return withPage(place, async (opened) => {
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
