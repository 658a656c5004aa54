import { expect, it } from 'vitest';
import { compareWords, dictionaryOf, ranksOf } from './dictionary';

it('keeps each thing once, the known ones first', () => {
  expect(dictionaryOf(['b', 'a', 'b'], (text) => text, ['z', 'a'])).toStrictEqual({
    entries: ['z', 'a', 'b'],
    codes: [2, 1, 2],
    counts: [0, 1, 2],
  });
});

it('ranks items upwards; equal ones share a rank', () => {
  expect(ranksOf([30, 10, 20, 10], (a, b) => a - b)).toStrictEqual([2, 0, 1, 0]);
  expect(ranksOf(['part 10', 'Part 2', 'part 10'], compareWords)).toStrictEqual([1, 0, 1]);
  expect(ranksOf([], compareWords)).toStrictEqual([]);
});
