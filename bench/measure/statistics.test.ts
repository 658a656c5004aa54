import { expect, it } from 'vitest';
import { present, ratioOf, summaryOf } from './statistics';

it.each([
  [[3], { median: 3, least: 3, most: 3 }],
  [[4, 1], { median: 2.5, least: 1, most: 4 }],
  [[9, 1, 5], { median: 5, least: 1, most: 9 }],
  [[10, 1, 9, 2], { median: 5.5, least: 1, most: 10 }],
])('sums up %j', (values, summary) => {
  expect(summaryOf(values)).toEqual(summary);
});

it('has no middle of nothing', () => {
  expect(summaryOf([])).toBeUndefined();
});

it('leaves out runs without a number, not those with a zero', () => {
  expect(present([0, null, 2, undefined])).toEqual([0, 2]);
});

it('compares medians', () => {
  const [two, three, none] = [summaryOf([2]), summaryOf([3]), summaryOf([0])];
  expect(ratioOf(three, two)).toBe(1.5);
  expect(ratioOf(three, none)).toBeUndefined();
  expect(ratioOf(undefined, two)).toBeUndefined();
});
