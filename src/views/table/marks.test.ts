import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../domain/table/search';
import { partsOf, patternOf } from './marks';

const cut = (text: string, search: string) => partsOf(text, patternOf(wordsOf(search)));

describe('marks', () => {
  it('cuts a text at the words, whatever their case', () => {
    expect(cut('Over 1.03 billion', 'BILLION over')).toStrictEqual(['', 'Over', ' 1.03 ', 'billion', '']);
  });

  it('marks numbers with and without grouping', () => {
    expect(cut('12,292', '12292')).toStrictEqual(['', '12,292', '']);
    expect(cut('12,292', '12,2')).toStrictEqual(['', '12,2', '92']);
  });

  it('takes signs of patterns as they are, and leaves a text without a search whole', () => {
    expect(cut('a.b (c)', '. (c)')).toStrictEqual(['a', '.', 'b ', '(c)', '']);
    expect(cut('abc', ' ')).toStrictEqual(['abc']);
  });
});
