import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import type { Content } from '../floor/shown.mjs';
import { contentOf } from '../floor/writeFloors';
import { openPage } from './browser';
import type { Condition } from './conditions';
import type { ProbedWindow, ProbeState } from './probe.mjs';
import { type Traffic, watchTraffic } from './traffic';

/** One load of a page. Times in ms since the navigation began; what did not come about is null. */
export type Load = {
  readonly requests: number;
  readonly bytes: number;
  /** As transferred, so with Brotli. */
  readonly scriptBytes: number;
  /** Paths of the scripts loaded without any interaction. */
  readonly scripts: readonly string[];
  readonly firstPaint: number | null;
  readonly largestPaint: number | null;
  /** The last chart painted; null on a page without. */
  readonly drawn: number | null;
  /** The last change inside a chart. */
  readonly settled: number | null;
  /** From the arrival of the last script before the charts were drawn; null where they need none. */
  readonly scriptToChart: number | null;
  /** Of those that begin before everything is painted. */
  readonly longestTask: number;
  /** What of each long task goes beyond 50 ms, from the beginning until the page has come to rest. */
  readonly blockingTime: number;
  readonly layoutShift: number;
  readonly heapBytes: number;
};

/** What a page has recorded, with the arrivals of its scripts. */
type Probed = ProbeState & { readonly scriptEnds: readonly number[] };

/** Ms without a request, a change in a chart or a long task, after which a page has come to rest. */
const quiet = 2000;
const longestWait = 60_000;
const longTask = 50;
const probeFile = fileURLToPath(new URL('probe.mjs', import.meta.url));

/** Waits until nothing has happened for a while; a page that never rests is left after a minute. */
export async function waitForRest(page: Page, traffic: Traffic): Promise<void> {
  const startedAt = performance.now();
  let [last, since] = ['', startedAt];
  while (performance.now() - startedAt < longestWait) {
    const inPage = await page.evaluate(() => {
      const { changed, drawn, longTasks } = (window as unknown as ProbedWindow).benchProbe;
      return [changed, drawn, longTasks.length].join();
    });
    const now = `${inPage} ${traffic.requests} ${traffic.open} ${traffic.bytes}`;
    if (now !== last) [last, since] = [now, performance.now()];
    if (performance.now() - since > quiet) return;
    await page.waitForTimeout(100);
  }
}

/** What a page has recorded, once it rests. */
async function readProbe(page: Page) {
  return page.evaluate(() => ({
    ...(window as unknown as ProbedWindow).benchProbe,
    scriptEnds: (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ responseEnd }) => responseEnd),
  }));
}

/** Puts together what a page has recorded and what it has loaded. */
export function loadOf(traffic: Traffic, probe: Probed, heapBytes: number): Load {
  const { requests, bytes, scriptBytes, scripts } = traffic;
  const { firstPaint, largestPaint, changed, longTasks, layoutShift } = probe;
  // A frame is made a little before it is shown, and nothing is shown before the first paint.
  const drawn = probe.drawn === null ? null : Math.max(probe.drawn, firstPaint ?? 0);
  const settled = drawn === null ? null : Math.max(drawn, changed);
  const scriptEnd = Math.max(...probe.scriptEnds.filter((end) => end <= (drawn ?? 0)));
  const complete = Math.max(drawn ?? 0, largestPaint ?? 0);
  const before = longTasks.filter((task) => task.start < complete);
  return {
    requests,
    bytes,
    scriptBytes,
    scripts: [...scripts],
    firstPaint,
    largestPaint,
    drawn,
    settled,
    scriptToChart: drawn !== null && Number.isFinite(scriptEnd) ? drawn - scriptEnd : null,
    longestTask: Math.max(0, ...before.map((task) => task.duration)),
    blockingTime: longTasks.reduce((sum, task) => sum + task.duration - longTask, 0),
    layoutShift,
    heapBytes,
  };
}

/** Loads a page with an empty cache and waits until it rests; undefined where it does not exist. */
export async function measureLoad(
  browser: Browser,
  url: string,
  { condition, charts }: { readonly condition: Condition; readonly charts: number },
): Promise<{ readonly load: Load; readonly content: Content } | undefined> {
  const { context, page, cdp } = await openPage(browser, condition);
  try {
    const traffic = watchTraffic(cdp);
    await page.addInitScript({ content: `window.benchCharts = ${charts}` });
    await page.addInitScript({ path: probeFile });
    const response = await page.goto(url, { waitUntil: 'load' });
    if (!response || response.status() === 404) return undefined;
    await waitForRest(page, traffic);
    const probe = await readProbe(page);
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const heapBytes = metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? 0;
    return { load: loadOf(traffic, probe, heapBytes), content: await contentOf(page) };
  } finally {
    await context.close();
  }
}
