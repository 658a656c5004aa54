import { expect, it } from 'vitest';
import { unfairness, UnfairFloorError } from './fairness';

const site = { words: 1000, links: 100, marks: 50 };

it('lets a floor differ by as much as two in a hundred', () => {
  expect(unfairness('chart', site, { words: 980, links: 102, marks: 51 })).toEqual([]);
});

it.each([
  [{ ...site, words: 979 }, 'chart: the page shows 1000 words, its floor 979: 2.1 % fewer'],
  [{ ...site, links: 103 }, 'chart: the page shows 100 links, its floor 103: 3.0 % more'],
  [{ ...site, marks: 0 }, 'chart: the page shows 50 marks, its floor 0: 100.0 % fewer'],
])('refuses a floor with other counts: %j', (floor, words) => {
  expect(unfairness('chart', site, floor)).toEqual([words]);
});

it('refuses marks where the page has none', () => {
  expect(unfairness('table', { ...site, marks: 0 }, { ...site, marks: 3 })).toHaveLength(1);
});

it('says which page differs, by how much and what to do', () => {
  const { message } = new UnfairFloorError(unfairness('chart', site, { ...site, words: 500 }));
  expect(message).toContain('chart: the page shows 1000 words, its floor 500: 50.0 % fewer');
  expect(message).toContain('bench/floor/strip.mjs');
});
