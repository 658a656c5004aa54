import { expect, test } from 'vitest';
import { publicAddressOf } from './sharedAddress';

test('an address that others can go to is kept', () => {
  for (const address of [
    'https://v.example/charts/a?scale=log',
    'http://localhost:4173/verbatim.html#/charts/a',
  ])
    expect(publicAddressOf(address, 'https://site.example')).toBe(address);
});

test('that of a file is the place of the site, or none', () => {
  const file = 'file:///home/somebody/verbatim.html#/charts/a?scale=log';
  expect(publicAddressOf(file, 'https://site.example/verbatim')).toBe(
    'https://site.example/verbatim/charts/a?scale=log',
  );
  expect(publicAddressOf(file, undefined)).toBeUndefined();
});
