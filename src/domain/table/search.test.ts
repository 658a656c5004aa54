import { describe, expect, it } from 'vitest';
import { searchableOf, wordsOf } from './search';

const searchable = [
  'Internet users',
  'over 1.03 billion',
  'From 2012 to 2021, China’s 12,292 websites were “closed”.',
  'Niu Yibing',
  '1030000000',
  '1,030,000,000',
].map(searchableOf);

const isFound = (search: string) =>
  wordsOf(search).every((word) => searchable.some((text) => text.includes(word)));

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
    expect(isFound(search)).toBe(true);
  });

  it.each(['1.03 bn', '1.03bn', '1.03b', 'Over 1.03BN', '1.03billion'])(
    'finds the short spelling %j',
    (search) => {
      expect(isFound(search)).toBe(true);
    },
  );

  it.each([
    ['45.5tn', ['45.5', 'trillion']],
    ['5m users', ['5', 'million', 'users']],
    ['73 percent', ['73%']],
    ['73 per cent of', ['73%', 'of']],
    ['5 GB', ['5', 'gb']],
    ['5 models', ['5', 'models']],
    ['5mb', ['5mb']],
  ])('reads %j as %j', (search, words) => {
    expect(wordsOf(search)).toEqual(words);
  });

  it.each(['internet apps', '1040000000', 'usersover', 'nobody', '1.04bn'])('does not find %j', (search) => {
    expect(isFound(search)).toBe(false);
  });

  it.each(['\n', '\t'])('reads texts parted by %j as each by itself', (between) => {
    const texts = ['Of 12,', '5 and 1,200', 'CHINA’s', ''];
    expect(searchableOf(texts.join(between))).toBe(texts.map(searchableOf).join(between));
  });
});
