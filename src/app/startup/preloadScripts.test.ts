// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { preloadScripts } from './preloadScripts';

afterEach(() => {
  document.body.innerHTML = '';
});

test('what stands in the template is asked for once', () => {
  document.body.innerHTML =
    '<template id="needed"><link rel="modulepreload" href="/a.js"><link rel="preload" as="fetch" href="/b.json"></template><template id="edition" data-edition="e1"></template>';
  expect(document.querySelectorAll('link')).toHaveLength(0);
  preloadScripts(document);
  preloadScripts(document);
  expect([...document.querySelectorAll('link')].map((link) => link.getAttribute('href'))).toEqual([
    '/a.js',
    '/b.json?e1',
  ]);
  expect(document.querySelector('template#needed')).toBeNull();
});
