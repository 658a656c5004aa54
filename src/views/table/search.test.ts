import { describe, expect, it } from 'vitest';
import { isFoundIn, partsOf, searchableOf, wordsOf } from './search';

const searchable = searchableOf([
  'Internet users',
  'over 1.03 billion',
  'From 2012 to 2021, China’s 12,292 websites were “closed”.',
  'Niu Yibing',
  '1030000000',
  '1,030,000,000',
]);

describe('search', () => {
  it.each([
    '',
    '   ',
    'INTERNET Users',
    'users internet',
    'billion niu',
    '1.03',
    '1,030,000,000',
    '1030000000',
    '1,030,0',
    '1,030,',
    '12,292',
    '12292',
    "china's",
    'china’s',
    '2021, websites',
  ])('finds %j', (search) => {
    expect(isFoundIn(searchable, wordsOf(search))).toBe(true);
  });

  it.each(['internet apps', '1040000000', 'usersover', 'nobody', '1.03billion'])(
    'does not find %j',
    (search) => {
      expect(isFoundIn(searchable, wordsOf(search))).toBe(false);
    },
  );
});

describe('marks', () => {
  it('cuts a text at the words, whatever their case', () => {
    expect(partsOf('Over 1.03 billion', wordsOf('BILLION over'))).toStrictEqual([
      '',
      'Over',
      ' 1.03 ',
      'billion',
      '',
    ]);
  });

  it('marks numbers with and without grouping', () => {
    expect(partsOf('12,292', wordsOf('12292'))).toStrictEqual(['', '12,292', '']);
    expect(partsOf('12,292', wordsOf('12,2'))).toStrictEqual(['', '12,2', '92']);
  });

  it('takes signs of patterns as they are, and leaves a text without a search whole', () => {
    expect(partsOf('a.b (c)', wordsOf('. (c)'))).toStrictEqual(['a', '.', 'b ', '(c)', '']);
    expect(partsOf('abc', wordsOf(' '))).toStrictEqual(['abc']);
  });
});
