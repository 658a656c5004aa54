import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hedges } from './hedges';
import { parsePhrase, readPhrase } from './phrase';

const runs = { seed: 42, numRuns: 2000 };

describe('numbers in digits', () => {
  it.each([
    ['419 websites', 419, 'website', '419', 3],
    ['73%', 73, 'percent', '73%', 2],
    ['15.9%', 15.9, 'percent', '15.9%', 3],
    ['12,292 illegal websites', 12_292, 'website', '12,292', 5],
    ['1,234,567 views', 1_234_567, 'view', '1,234,567', 7],
    ['1,250.50 entries', 1250.5, 'entry', '1,250.50', 6],
    ['9 top-level Chinese websites', 9, 'website', '9', 1],
    ['40 people in 10 parks', 40, 'person', '40', 1],
    ['45.5 trillion yuan', 45.5e12, 'yuan', '45.5 trillion yuan', 3],
    ['$7.1 trillion', 7.1e12, 'us-dollar', '$7.1 trillion', 2],
    ['6.6ZB', 6.6, 'zettabyte', '6.6ZB', 2],
    ['2.3 zettabytes (ZB)', 2.3, 'zettabyte', '2.3 zettabytes', 2],
    ['1.7 times', 1.7, 'times', '1.7 times', 2],
    ['30 years', 30, 'year', '30 years', 1],
    ['9 percent', 9, 'percent', '9 percent', 1],
    ['9.5 per cent of them', 9.5, 'percent', '9.5 per cent', 2],
    ['2 percentage points more', 2, 'percentage-point', '2 percentage points', 1],
    ['1 percentage point', 1, 'percentage-point', '1 percentage point', 1],
    ['5 million dollars', 5e6, 'us-dollar', '5 million dollars', 1],
    ['5 million US dollars', 5e6, 'us-dollar', '5 million US dollars', 1],
    ['5 million U.S. dollars', 5e6, 'us-dollar', '5 million U.S. dollars', 1],
  ])('reads “%s”', (phrase, value, unit, printed, significantDigits) => {
    expect(readPhrase(phrase)).toEqual({ value, unit, printed, significantDigits, comparator: '=' });
  });

  it.each([
    ['2 thousand', 2000, 1],
    ['564 million', 564e6, 3],
    ['1.067 billion', 1_067_000_000, 4],
    ['0', 0, 1],
  ])(
    'reads “%s”, which ends with the number, and leaves its unit to the sentence',
    (phrase, value, significantDigits) => {
      expect(readPhrase(phrase)).toStrictEqual({
        value,
        printed: phrase,
        significantDigits,
        comparator: '=',
      });
    },
  );

  it('gives the noun that is longest, and the symbol before any noun', () => {
    expect(parsePhrase('40 patent applications')?.unit).toBe('patent');
    expect(parsePhrase('40 mobile applications')?.unit).toBe('app');
    expect(parsePhrase('6 times the number of users')).toMatchObject({ unit: 'times', printed: '6 times' });
    expect(parsePhrase('9 billion yuan spent by organizations')).toMatchObject({ unit: 'yuan' });
  });

  it.each([
    ['1.067 billion', 4],
    ['1,200', 2],
    ['0.05%', 1],
    ['0.50%', 2],
    ['0.0%', 1],
    ['10.0', 3],
    ['007', 1],
    ['100', 1],
    ['000', 1],
  ])('counts the digits that carry meaning in “%s” as %i', (phrase, digits) => {
    expect(parsePhrase(phrase)?.significantDigits).toBe(digits);
  });
});

describe('numbers in words', () => {
  it.each([
    ['five laws', 5, 'law', 'five'],
    ['Zero accounts', 0, 'account', 'Zero'],
    ['one billion internet users', 1e9, 'person', 'one billion'],
    ['one billion users', 1e9, 'user', 'one billion'],
    ['eight years straight', 8, 'year', 'eight years'],
    ['five consecutive years', 5, 'year', 'five consecutive years'],
    ['four times that of 2012', 4, 'times', 'four times'],
    ['sevenfold', 7, 'times', 'sevenfold'],
    ['Tenfold growth', 10, 'times', 'Tenfold'],
    ['half of them', 50, 'percent', 'half'],
    ['one-quarter', 25, 'percent', 'one-quarter'],
    ['one-third of all', 100 / 3, 'percent', 'one-third'],
    ['All villages', 100, 'percent', 'All'],
  ])('reads “%s”', (phrase, value, unit, printed) => {
    expect(parsePhrase(phrase)).toEqual({ value, unit, printed, significantDigits: 1, comparator: '=' });
  });
});

describe('places in an order', () => {
  it.each([
    ['ranked second', 2, 'ranked second'],
    ['ranked second for several years', 2, 'ranked second for several years'],
    ['ranks third for years in a row', 3, 'ranks third for years'],
    ['ranks third in the world', 3, 'ranks third'],
    ['ranking second worldwide', 2, 'ranking second'],
    ['ninth place in the world', 9, 'ninth place'],
    ["the world's second largest number of lakes", 2, "the world's second largest"],
    ['second largest worldwide', 2, 'second largest worldwide'],
    ["country's first of its kind", 1, "country's first"],
    ["world's first law", 1, "world's first"],
    ["world's largest", 1, "world's largest"],
    ['tops the world', 1, 'tops the world'],
    ['leads the country', 1, 'leads the country'],
    ['largest in the world', 1, 'largest in the world'],
    ['the largest number of lakes in the world', 1, 'the largest number of lakes in the world'],
    ['largest number of internet users', 1, 'largest number of internet users'],
  ])('reads “%s”', (phrase, value, printed) => {
    expect(parsePhrase(phrase)).toEqual({
      value,
      unit: 'rank',
      printed,
      significantDigits: 1,
      comparator: '=',
    });
  });
});

describe('hedges', () => {
  it.each(hedges)('“%s” reads as %s and is part of the printed words', (words, comparator) => {
    expect(parsePhrase(`${words} 30 million users`)).toEqual({
      value: 30e6,
      unit: 'user',
      significantDigits: 1,
      comparator,
      hedge: words,
      printed: `${words} 30 million`,
    });
  });

  it('keeps the letters as printed and goes before words, fractions and places', () => {
    expect(parsePhrase('Over 1 billion people')).toMatchObject({ hedge: 'Over', printed: 'Over 1 billion' });
    expect(parsePhrase('almost all cities')).toMatchObject({
      value: 100,
      comparator: '<',
      printed: 'almost all',
    });
    expect(parsePhrase('more than half')).toMatchObject({
      value: 50,
      comparator: '>',
      printed: 'more than half',
    });
    expect(parsePhrase('less than 30 years')).toMatchObject({ value: 30, comparator: '<', unit: 'year' });
  });

  it.each([
    ['no more than 5 laws', '≤'],
    ['at most 5 laws', '≤'],
    ['up to 5 laws', '≤'],
    ['no fewer than 5 laws', '≥'],
    ['no less than 5 laws', '≥'],
    ['at least 5 laws', '≥'],
    ['more than 5 laws', '>'],
    ['fewer than 5 laws', '<'],
  ])('says with “%s” whether the number itself is included: %s', (phrase, comparator) => {
    expect(parsePhrase(phrase)).toMatchObject({ value: 5, unit: 'law', comparator });
  });

  it('needs a space after it', () => {
    expect(parsePhrase('overall 5')).toBeUndefined();
    expect(parsePhrase('over')).toBeUndefined();
    expect(parsePhrase('over over 5')).toBeUndefined();
  });
});

describe('whatever is given', () => {
  const pieces =
    "million|trillion|$|%|ZB|fold|seven|one-third|all|ranked|second| |,|.|0|12|1,000|yuan|times|world's|" +
    'users|people|laws|percent|majority|or more|-plus|some|bananas';
  const words = fc.constantFrom(
    ...hedges.map(([hedge]) => hedge),
    ...pieces.split('|'),
    '9'.repeat(320),
    'largest',
    'place',
    '🌳',
    '\uD800',
  );
  const phrases = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')),
    fc
      .tuple(
        fc.constantFrom('', ...hedges.map(([hedge]) => `${hedge} `)),
        fc.constantFrom('12', '1,000', 'seven', 'one-third', 'all', '$12', '1.5 million', 'majority'),
        fc.array(words, { maxLength: 2 }),
      )
      .map(([hedge, number, rest]) => [`${hedge}${number}`, ...rest].join(' ')),
  );

  it('never throws; what is read is finite, not negative and begins the phrase', () => {
    let read = 0;
    fc.assert(
      fc.property(phrases, (phrase) => {
        const parsed = parsePhrase(phrase);
        if (!parsed) return;
        read += 1;
        expect(Number.isFinite(parsed.value) && parsed.value >= 0).toBe(true);
        expect(phrase.startsWith(parsed.printed)).toBe(true);
        expect(parsed.printed.startsWith(parsed.hedge ?? '')).toBe(true);
        expect(parsed.significantDigits).toBeGreaterThanOrEqual(1);
      }),
      runs,
    );
    expect(read).toBeGreaterThan(100);
  });

  it('reads back any whole number with separators and its scale without binary noise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(['', 1] as const, [' thousand', 1000] as const, [' million', 1e6] as const),
        (whole, [scaleWord, scale]) => {
          const parsed = parsePhrase(`${whole.toLocaleString('en-GB')}${scaleWord}`);
          expect(parsed?.value).toBe(whole * scale);
          expect(parsed?.significantDigits).toBe(Math.max(1, String(whole).replace(/0+$/u, '').length));
        },
      ),
      runs,
    );
  });

  it('reads the printed words back as the same number', () => {
    fc.assert(
      fc.property(phrases, (phrase) => {
        const parsed = parsePhrase(phrase);
        if (!parsed) return;
        const { value, comparator, significantDigits } = parsed;
        expect(parsePhrase(parsed.printed)).toMatchObject({ value, comparator, significantDigits });
      }),
      runs,
    );
  });
});
