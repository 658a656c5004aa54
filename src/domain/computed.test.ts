import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Computed,
  difference,
  exchangeRate,
  growthMultiple,
  growthRate,
  multipleFromRate,
  partOfWhole,
  perHead,
  shareOfWhole,
  wholeFromShare,
  yearsBetween,
} from './computed';
import { contains, covers } from './interval';
import type { EdtfDate, Observation, Quantity } from './model';
import { drawn, printing } from './testing/intervals';
import type { UnitId } from './units';

const runs = { seed: 42, numRuns: 1000 };

type Pair = {
  readonly units: readonly [UnitId, UnitId];
  readonly compute: (a: Observation, b: Observation, years: number) => Computed;
  readonly sum: (a: number, b: number, years: number) => number;
};

/** Every formula of two numbers, and the sum it stands for, written once more by hand. */
const pairs: readonly (readonly [string, Pair])[] = [
  ['growth-multiple', { units: ['yuan', 'yuan'], compute: growthMultiple, sum: (a, b) => b / a }],
  [
    'growth-rate',
    { units: ['person', 'person'], compute: growthRate, sum: (a, b, n) => ((b / a) ** (1 / n) - 1) * 100 },
  ],
  ['difference', { units: ['app', 'app'], compute: difference, sum: (a, b) => b - a }],
  ['share-of-whole', { units: ['percent', 'person'], compute: shareOfWhole, sum: (a, b) => (a * b) / 100 }],
  [
    'whole-from-share',
    { units: ['person', 'percent'], compute: wholeFromShare, sum: (a, b) => (a / b) * 100 },
  ],
  ['part-of-whole', { units: ['account', 'account'], compute: partOfWhole, sum: (a, b) => (a / b) * 100 }],
  ['exchange-rate', { units: ['yuan', 'us-dollar'], compute: exchangeRate, sum: (a, b) => a / b }],
  ['per-head', { units: ['yuan', 'person'], compute: perHead, sum: (a, b) => a / b }],
];

const years = fc.integer({ min: 1, max: 40 });
const coarser = ({ quantity, ...rest }: Observation): Observation => ({
  ...rest,
  quantity: { ...quantity, significantDigits: Math.max(1, quantity.significantDigits - 1) },
});

describe.each(pairs)('%s', (formula, { units: [first, second], compute, sum }) => {
  it('contains the result for any values of its inputs', () => {
    fc.assert(
      fc.property(drawn(first), drawn(second), years, ([a, x], [b, y], n) => {
        const computed = compute(a, b, n);
        expect(contains(computed.interval, sum(x, y, n))).toBe(true);
        expect(computed).toMatchObject({ formula, inputs: [a, b] });
      }),
      runs,
    );
  });

  it('contains its value where neither input is a limit, and never narrows with coarser inputs', () => {
    fc.assert(
      fc.property(drawn(first), drawn(second), years, ([a], [b], n) => {
        const { interval, value } = compute(a, b, n);
        const isPlain = [a, b].every(
          ({ quantity: { comparator } }) => comparator === '=' || comparator === '~',
        );
        expect(contains(interval, value) || !isPlain).toBe(true);
        expect(covers(compute(coarser(a), b, n).interval, interval)).toBe(true);
        expect(covers(compute(a, coarser(b), n).interval, interval)).toBe(true);
      }),
      runs,
    );
  });
});

describe('multiple-from-rate', () => {
  it('contains the result for any rate that is allowed, and never narrows with a coarser one', () => {
    fc.assert(
      fc.property(drawn('percent'), years, ([rate, x], n) => {
        const multiple = (1 + x / 100) ** n;
        fc.pre(Number.isFinite(multiple));
        const { interval } = multipleFromRate(rate, n);
        expect(contains(interval, multiple)).toBe(true);
        expect(covers(multipleFromRate(coarser(rate), n).interval, interval)).toBe(true);
      }),
      runs,
    );
  });
});

const quantity = (value: number, unit: UnitId, digits: number, rest: Partial<Quantity> = {}): Observation =>
  printing({ value, unit, comparator: '=', printed: String(value), significantDigits: digits, ...rest });

describe('computed values', () => {
  const [from, to] = [quantity(11e12, 'yuan', 2), quantity(45.5e12, 'yuan', 3)];

  it('are 4.14 times and 17.1% a year for 11 and 45.5 trillion yuan, with all that the digits allow', () => {
    const multiple = growthMultiple(from, to);
    expect([multiple.value, multiple.interval.low, multiple.interval.high]).toEqual([
      expect.closeTo(4.136, 3),
      expect.closeTo(3.952, 3),
      expect.closeTo(4.338, 3),
    ]);
    const rate = growthRate(from, to, 9);
    expect(rate).toMatchObject({ unit: 'percent-a-year', years: 9, inputs: [from, to] });
    expect([rate.value, rate.interval.low, rate.interval.high]).toEqual([
      expect.closeTo(17.09, 2),
      expect.closeTo(16.5, 2),
      expect.closeTo(17.71, 2),
    ]);
  });

  it('are in the unit of what was computed', () => {
    const [share, people] = [quantity(40, 'percent', 1), quantity(2e6, 'person', 1)];
    expect(shareOfWhole(share, people)).toMatchObject({ value: 8e5, unit: 'person' });
    expect(wholeFromShare(people, share)).toMatchObject({ value: 5e6, unit: 'person' });
    expect(perHead(to, people)).toMatchObject({ value: 22_750_000, unit: 'yuan-per-person' });
    expect(difference(from, to)).toMatchObject({ value: 34.5e12, unit: 'yuan' });
    expect(exchangeRate(to, quantity(7e12, 'us-dollar', 1))).toMatchObject({
      value: 6.5,
      unit: 'yuan-per-us-dollar',
    });
    expect(multipleFromRate(quantity(10, 'percent', 2), 2)).toMatchObject({ unit: 'times', years: 2 });
  });

  const people = quantity(3, 'person', 1);
  it.each([
    [
      'a multiple of two units',
      () => growthMultiple(from, people),
      'A growth multiple: the units do not match',
    ],
    ['a difference of two units', () => difference(from, people), 'A difference: the units do not match'],
    ['a share that is no percentage', () => shareOfWhole(people, from), 'A share: the units do not match'],
    ['a whole by what is no share', () => wholeFromShare(from, people), 'A share: the units do not match'],
    [
      'a part of another unit',
      () => partOfWhole(from, people),
      'A part and its whole: the units do not match',
    ],
    ['dollars for yuan', () => exchangeRate(people, from), 'An exchange rate: the units do not match'],
    ['an amount for each yuan', () => perHead(people, from), 'An amount per head: the units do not match'],
    [
      'a rate that is no percentage',
      () => multipleFromRate(people, 2),
      'A yearly rate: the units do not match',
    ],
    ['growth over no years', () => growthRate(from, to, 0), 'needs two different years'],
    ['growth backwards', () => growthRate(from, to, -1), 'needs two different years'],
    ['growth over no number', () => growthRate(from, to, Number.NaN), 'needs two different years'],
    ['a rate over no years', () => multipleFromRate(quantity(3, 'percent', 1), 0), 'two different years'],
  ])('refuse %s in words', (_, act, words) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });

  it.each(['=', '~', '>'] as const)('refuse to divide by “%s 0”', (comparator) => {
    const zero = (unit: UnitId) => quantity(0, unit, 1, { comparator, printed: 'zero' });
    const acts = [
      () => growthMultiple(zero('yuan'), to),
      () => growthRate(zero('yuan'), to, 9),
      () => wholeFromShare(to, zero('percent')),
      () => exchangeRate(to, zero('us-dollar')),
      () => perHead(to, zero('person')),
      () => partOfWhole(to, zero('yuan')),
    ];
    for (const act of acts) expect(act).toThrow('Cannot divide by “zero”, which is zero');
  });
});

describe('years between two dates', () => {
  const precisions = ['year', 'month', 'day'] as const;
  const lengths = { year: 4, month: 7, day: 10 };
  const dates = fc
    .record({
      date: fc.date({
        min: new Date('1000-01-01T00:00:00Z'),
        max: new Date('2999-12-31T00:00:00Z'),
        noInvalidDate: true,
      }),
      precision: fc.constantFrom(...precisions),
      /** The part of the day that has passed. */
      hour: fc.integer({ min: 0, max: 23 }),
    })
    .map(({ date, precision, hour }) => ({
      text: date.toISOString().slice(0, lengths[precision]) as EdtfDate,
      // Hours of a year in which every month has 31 days, as the interval counts them.
      hours: ((date.getUTCFullYear() * 12 + date.getUTCMonth()) * 31 + date.getUTCDate() - 1) * 24 + hour,
    }));

  it('contain what passed between any two days they may mean', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        const { interval, value } = yearsBetween(from.text, to.text);
        expect(contains(interval, (to.hours - from.hours) / (372 * 24))).toBe(true);
        expect(contains(interval, value)).toBe(true);
      }),
      { ...runs, numRuns: 1000 },
    );
  });

  it('are surer the more is known of the dates', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        const year = yearsBetween(from.text.slice(0, 4) as EdtfDate, to.text.slice(0, 4) as EdtfDate);
        expect(covers(year.interval, yearsBetween(from.text, to.text).interval)).toBe(true);
      }),
      runs,
    );
  });

  it.each<[EdtfDate, EdtfDate, number, number, number]>([
    ['1994', '2023-03-16', 28.708, 28.207, 29.21],
    ['1994', '2023', 29, 28, 30],
    ['2021-12', '2022-01', 1 / 12, 0, 1 / 6],
    ['2021-12-31', '2022-01-01', 1 / 372, 0, 2 / 372],
    ['2022', '2022', 0, -1, 1],
  ])('%s to %s', (from, to, value, low, high) => {
    const computed = yearsBetween(from, to);
    expect(computed.value).toBeCloseTo(value, 2);
    expect(computed.interval.low).toBeCloseTo(low, 2);
    expect(computed.interval.high).toBeCloseTo(high, 2);
    expect(computed).toMatchObject({ formula: 'years-between', unit: 'year', inputs: [] });
  });

  it.each(['2022-13', 'May 2022', '2023-02-29'])('are refused for “%s”', (text) => {
    expect(() => yearsBetween('2012', text as EdtfDate)).toThrow(`Not an EDTF date: ${text}`);
    expect(() => yearsBetween(text as EdtfDate, '2012')).toThrow(`Not an EDTF date: ${text}`);
  });
});
