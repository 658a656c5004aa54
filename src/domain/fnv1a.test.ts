import { expect, it } from 'vitest';
import { fnv1a } from './fnv1a';

it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('gives %j its published value', (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

it('reads a text in pieces as the whole', () => {
  expect(fnv1a('bar', fnv1a('foo'))).toBe(fnv1a('foobar'));
});
