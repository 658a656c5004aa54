// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { shortPreload } from './shortPreload';

type Preload = <T>(load: () => Promise<T>, files?: readonly string[]) => Promise<T>;

let preload: Preload;
beforeAll(async () => {
  const plugin = shortPreload() as unknown as {
    configResolved: (config: { base: string }) => void;
    load: (id: string) => string | undefined;
  };
  plugin.configResolved({ base: '/verbatim/' });
  const code = plugin.load('\0vite/preload-helper.js') ?? '';
  ({ __vitePreload: preload } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )) as { __vitePreload: Preload });
});
afterEach(() => {
  document.head.innerHTML = '';
});

const asked = () => [...document.head.querySelectorAll('link')].map((link) => link.outerHTML);

test('what comes with a part is asked for beside it, each file once', async () => {
  expect(await preload(async () => 'part', ['assets/a.js', 'assets/b.js'])).toBe('part');
  expect(await preload(async () => 'other', ['assets/b.js', 'assets/c.js'])).toBe('other');
  expect(asked()).toEqual(
    ['a', 'b', 'c'].map((name) => `<link rel="modulepreload" href="/verbatim/assets/${name}.js">`),
  );
});

test('a part that needs nothing else is asked for by itself', async () => {
  expect(await preload(async () => 'part')).toBe('part');
  expect(asked()).toEqual([]);
});

test('a part that does not come fails as it failed, and is told as Vite tells it', async () => {
  const told: unknown[] = [];
  window.addEventListener('vite:preloadError', ({ payload }) => told.push(payload));
  const error = new TypeError('Failed to fetch dynamically imported module');
  await expect(preload(() => Promise.reject(error))).rejects.toBe(error);
  expect(told).toEqual([error]);
});
