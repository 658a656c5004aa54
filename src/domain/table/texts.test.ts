import { describe, expect, it } from 'vitest';
import { joinTexts, markHits, prepareSearch, readTexts, textAt } from './texts';

const texts = ['one', '', 'dés – 文', 'four'];
const block = readTexts(joinTexts(texts), 10, texts.length);

describe('texts', () => {
  it('come back by their place, in any script', () => {
    expect(texts.map((_, index) => textAt([block], 10 + index))).toStrictEqual(texts);
    const next = readTexts(joinTexts(['five']), 14, 1);
    expect(textAt([block, next], 14)).toBe('five');
    expect(textAt([block, next], 13)).toBe('four');
  });

  it('are refused where there are more or fewer than were said', () => {
    expect(() => readTexts('a\nb', 0, 3)).toThrow(RangeError);
    expect(() => readTexts('a\nb', 0, 1)).toThrow(RangeError);
    expect(() => textAt([block], 14)).toThrow(RangeError);
    expect(() => textAt([block], 9)).toThrow(RangeError);
    expect(() => joinTexts(['a\nb'])).toThrow(RangeError);
  });

  it('may be none, or one that is empty', () => {
    expect(readTexts('', 0, 0).ends).toHaveLength(0);
    expect(textAt([readTexts('', 0, 1)], 0)).toBe('');
  });
});

function hitsOf(words: readonly string[], word: string): number[] {
  const hits = new Uint8Array(words.length);
  markHits(prepareSearch(readTexts(joinTexts(words), 0, words.length)), word, hits);
  return [...hits];
}

describe('hits', () => {
  it('are set for the texts that hold the word, at their start and end too', () => {
    expect(hitsOf(['users', 'our USERS', 'use', '', 'usersusers'], 'users')).toStrictEqual([1, 1, 0, 0, 1]);
    expect(hitsOf(['a', 'b', 'a'], 'a')).toStrictEqual([1, 0, 1]);
    expect(hitsOf(['a'], 'b')).toStrictEqual([0]);
  });

  it('look past the commas of each text alone', () => {
    expect(hitsOf(['1,200', '12,', '00'], '1200')).toStrictEqual([1, 0, 0]);
  });
});
