import { expect, test } from 'vitest';
import { movedPath } from './movedPlaces';

test('a finding is found where findings are now', () => {
  expect(movedPath('/compare', '#digital-economy-growth')).toBe('/findings');
  expect(movedPath('/compare', '#findings-conflict')).toBe('/findings');
});

test('what still stands on the page that compares stays there', () => {
  for (const hash of ['', '#indicators', '#briefings', '#growth'])
    expect(movedPath('/compare', hash)).toBe('/compare');
  expect(movedPath('/method', '#ledger')).toBe('/method');
});
