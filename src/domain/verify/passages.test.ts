import { describe, expect, it } from 'vitest';
import { lengthOf } from '../codePoints';
import type { Quotation } from '../model';
import { sample } from '../testing/sample';
import { contextOf, verifyPassage } from './passages';

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

describe('the edges of a passage', () => {
  const [quotation] = sample.quotations as [Quotation];
  const found = (marked: string) => {
    const [before = '', phrase = '', after = ''] = marked.split('|');
    const exact = before + phrase + after;
    const start = quotation.start + lengthOf(before);
    const passage = { quotation: quotation.id, phrase, start };
    const place = { file: 'x.ts', record: 'x' };
    return verifyPassage(place, new Map([[quotation.id, { ...quotation, exact }]]), passage);
  };

  it.each([
    'worth 1.|3 trillion| yuan',
    'worth 1,|234| yuan',
    'worth 1|3| yuan',
    'a rise of |1.2|,345 users',
    'a rise of |5|.2 percent',
    'a rise of |5.2 percent|age points',
    'the un|likely| users',
  ])('cut no word and no number: “%s”', (marked) => {
    expect(found(marked)).toMatchObject([
      { rule: 'a phrase begins and ends with whole words and numbers', expected: 'whole words' },
    ]);
  });

  it.each([
    '|In 2019|, we had',
    'In 2019,| 3 million| users',
    'from 5 to |6.6ZB|.',
    'a (|third|) of',
    '|73%| of all',
    'worth $|7.1 trillion|.',
  ])('may stand beside any sign: “%s”', (marked) => {
    expect(found(marked)).toEqual([]);
  });
});
