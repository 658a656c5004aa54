import { describe, expect, it } from 'vitest';
import { hasWords, placesOf } from './wholeWords';

describe('words in a text', () => {
  it.each([
    ['People came.', 'people'],
    ['many People', 'PEOPLE'],
    ['laws and rules', 'laws'],
    ["the users' words", 'users'],
    ['a sum (in yuan)', '(in yuan)'],
    ['5.', '5.'],
  ])('are found whole, in any case: “%s” has “%s”', (text, words) => {
    expect(hasWords(text, words)).toBe(true);
  });

  it.each([
    ['townspeople came', 'people'],
    ['peoples came', 'people'],
    ['élus', 'lus'],
    ['a 5G network', '5'],
    ['came', 'people'],
    ['55', '5.'],
  ])('are not a part of a word: “%s” has no “%s”', (text, words) => {
    expect(hasWords(text, words)).toBe(false);
  });

  it('are found at each of their places', () => {
    expect(placesOf('Five of five, no fiver', 'five')).toEqual([0, 8]);
  });
});
