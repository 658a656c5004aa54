// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { markupOf } from './markup';

function cleaned(svg: string): string {
  const page = document.createElement('div');
  page.innerHTML = `<svg viewBox="0 0 10 10">${svg}</svg>`;
  const drawing = page.querySelector('svg');
  return drawing ? markupOf(drawing).replace(/^<svg viewBox="0 0 10 10">(.*)<\/svg>$/u, '$1') : '';
}

test('what only a library or a script needs is left out', () => {
  expect(cleaned('<title></title><defs><clipPath id="a"><rect/></clipPath></defs>')).toBe('');
  expect(cleaned('<g tabindex="-1" class="layer"><g><line id="b" x1="1" x2="0"></line></g></g>')).toBe(
    '<line x1="1"></line>',
  );
});

test('numbers have two decimals at most, but not those in words and addresses', () => {
  expect(cleaned('<path d="M1.23456,-0.001L7.999,1e-7"></path>')).toBe('<path d="M1.23,0L8,1e-7"></path>');
  expect(cleaned('<a href="/f/1.2345" aria-label="1.2345 &lt; &quot;2&quot; &amp;"></a>')).toBe(
    '<a href="/f/1.2345" aria-label="1.2345 &lt; &quot;2&quot; &amp;"></a>',
  );
});

test('a text of one line stands in no line of its own', () => {
  expect(cleaned('<text x="3" font-weight="400"><tspan x="3">a &lt; b</tspan></text>')).toBe(
    '<text x="3">a &lt; b</text>',
  );
  const two = '<text x="3"><tspan x="3">a</tspan><tspan x="3" dy="15.6">b</tspan></text>';
  expect(cleaned(two)).toBe(two);
});

test('a clip cannot be kept without its id, so it is refused', () => {
  expect(() => cleaned('<path clip-path="url(#a)"></path>')).toThrow('clip-path');
});
