// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitForLoad } from './waitForLoad';

let tellPaint: (name: string) => void = () => {};
let steps: string[] = [];

beforeEach(() => {
  steps = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => queueMicrotask(callback));
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(callback: (list: { getEntriesByName: (name: string) => unknown[] }) => void) {
        tellPaint = (told) => callback({ getEntriesByName: (name) => (name === told ? [{}] : []) });
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const wait = () => waitForLoad(() => steps.push('painted')).then(() => steps.push('at rest'));

test('a page is left alone until its first paint is on the screen', async () => {
  const waiting = wait();
  await vi.advanceTimersByTimeAsync(999);
  tellPaint('first-paint');
  await vi.advanceTimersByTimeAsync(0);
  expect(steps).toEqual([]);
  tellPaint('first-contentful-paint');
  await waiting;
  expect(steps).toEqual(['painted', 'at rest']);
});

test('a browser that tells of no paint is not waited for', async () => {
  const waiting = wait();
  await vi.advanceTimersByTimeAsync(1000);
  await waiting;
  expect(steps).toEqual(['painted', 'at rest']);
});

test('a page that nobody sees has nothing to wait for', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await wait();
  expect(steps).toEqual(['painted', 'at rest']);
});
