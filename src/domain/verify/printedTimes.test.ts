import { describe, expect, it } from 'vitest';
import { lengthOf } from '../codePoints';
import type { PeriodTime } from '../model';
import type { Basis } from '../vocabulary';
import { verifyTime } from './periods';

const place = { file: 'data/x.ts', record: 'a.b' };

/** What is said of a time taken from the words in square brackets of a sentence. */
function taken(time: PeriodTime, marked: string, basis: Basis = 'stated') {
  const exact = marked.replaceAll(/[[\]]/gu, '');
  const evidence = [...marked.matchAll(/\[([^\]]*)\]/gu)].map(({ 1: phrase = '', index }, before) => ({
    quotation: 'q',
    phrase,
    start: 100 + lengthOf(marked.slice(0, index)) - 2 * before,
  }));
  const quotation = { id: 'q', briefing: 'b', turn: 't', start: 100, exact, sentence: 1, sha256: '' };
  return verifyTime(place, {
    time,
    basis,
    evidence,
    quotations: new Map([['q', quotation]]),
    own: basis === 'stated' ? 'q' : 'other',
    held: '2022-08-19',
  });
}

const reading = (expected: string, found: string) => [
  { ...place, rule: 'the recorded period follows from its words and rule', expected, found },
];

describe('a time as printed', () => {
  it('is the year of the words', () => {
    expect(taken({ at: '2020' }, 'It rose [in 2021].')).toEqual(reading('years in “in 2021”', '2020'));
  });

  it('has both its ends in the words', () => {
    expect(taken({ from: '2011', to: '2021' }, 'It rose [from 2012 to 2021].')).toEqual(
      reading('years in “from 2012 to 2021”', '2011/2021'),
    );
  });
});

describe('a whole year', () => {
  const partial = [
    {
      ...place,
      rule: 'a year printed with a quarter, a half or a month is not taken for the whole year',
      expected: 'the part of the year that the sentence names',
      found: '2021',
    },
  ];

  it.each([
    'It rose in the first half of [2021].',
    'It rose [in the first half of 2021].',
    'It rose by July [2021].',
    'It rose by [July 2021].',
    'In [2021]’s second quarter it rose.',
    '🌳🌳 It rose by July [2021].',
  ])('is not taken out of “%s”', (sentence) => {
    expect(taken({ at: '2021' }, sentence)).toEqual(partial);
  });

  it('is not taken out of a part of it in another sentence', () => {
    expect(taken({ at: '2021' }, 'In July [2021] it was five.', 'carried')).toEqual(partial);
  });

  it.each([
    [{ from: '2012', to: '2021' }, 'It rose from [2012] to July [2021].'],
    [{ from: '2021', to: '2022' }, 'It rose from July [2021] to [2022].'],
  ] as const)('is not the end of a span where a part of it is printed: %j', (span, sentence) => {
    expect(taken(span, sentence)).toEqual(partial);
  });

  it('is one where the sentence prints it whole', () => {
    expect(taken({ at: '2021' }, 'It rose in [2021].')).toEqual([]);
  });

  it('gives way to the part that is printed', () => {
    expect(taken({ at: '2021-07' }, 'It rose by [July 2021].')).toEqual([]);
    const half = { from: '2021-01', to: '2021-06' } as const;
    expect(taken(half, 'It rose in [the first half of 2021].')).toEqual([]);
  });
});

/** What is said of a date that was cut. */
const left = (found: string) => ({
  ...place,
  rule: 'no part of a date is left out of its words',
  expected: 'none after them',
  found,
});

describe('the words of a time', () => {
  it.each([
    ['It rose [from 2012] to 2021.', 'to 2021'],
    ['It rose [from 2012] and 2021.', 'and 2021'],
    ['It rose [in July] last year.', 'last year'],
    ['It rose [in December], 2015.', ', 2015'],
    ['It rose [in May] 2015.', '2015'],
  ])('leave nothing of the date out: %s', (sentence, found) => {
    expect(taken({ at: '2012' }, sentence)).toContainEqual(left(found));
  });

  it('may stand before other words', () => {
    expect(taken({ at: '2012' }, 'It rose [in 2012] to 2,021 users.')).toEqual([]);
    expect(taken({ from: '2012', to: '2021' }, 'It rose from [2012] to [2021].')).toEqual([]);
  });
});
