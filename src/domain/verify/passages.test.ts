import { describe, expect, it } from 'vitest';
import { lengthOf } from '../codePoints';
import type { Quotation } from '../model';
import { sample } from '../testing/sample';
import { contextOf, hasWords } from './passages';

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
});

describe('what stands around a passage', () => {
  const [quotation] = sample.quotations as [Quotation];
  const at = (text: string, exact = quotation.exact) => ({
    start: quotation.start + lengthOf(exact.slice(0, exact.indexOf(text))),
    phrase: text,
  });

  it('are the words of its quotation before and after it', () => {
    expect(contextOf(quotation, at('1.2 million'))).toEqual({
      before: 'In 2018 we had ',
      after: ' people visiting.',
    });
  });

  it('is counted in code points', () => {
    const exact = '🌳 In 2018 🌳';
    expect(contextOf({ ...quotation, exact }, at('2018', exact))).toEqual({ before: '🌳 In ', after: ' 🌳' });
  });

  it('is nothing where the passage is not in it', () => {
    const nothing = { before: '', after: '' };
    expect(contextOf(quotation, { start: quotation.start - 1, phrase: 'x' })).toEqual(nothing);
    expect(contextOf(undefined, at('2018'))).toEqual(nothing);
  });
});
