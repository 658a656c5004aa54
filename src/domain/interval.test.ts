import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  above,
  below,
  contains,
  covers,
  exactly,
  halfOpen,
  type Interval,
  intersection,
  intervalOf,
  isOpen,
  minus,
  over,
  through,
  times,
} from './interval';
import { parsePhrase } from './phrase';
import { intervals, quantities, valuesOf } from './testing/intervals';
import { unitOf } from './units';

const runs = { seed: 42, numRuns: 3000 };
const all = Number.POSITIVE_INFINITY;

function printed(phrase: string): Interval {
  const quantity = parsePhrase(phrase);
  if (!quantity) throw new Error(`“${phrase}” gives no quantity`);
  return intervalOf(quantity);
}

describe('what a printed number allows', () => {
  it.each([
    ['45.5 trillion yuan', 45.45e12, 45.55e12],
    ['560 million people', 555e6, 565e6],
    ['564 million people', 563.5e6, 564.5e6],
    ['15.9%', 15.85, 15.95],
    ['around 1.85 million people', 1.845e6, 1.855e6],
    ['2,160 accounts', 2155, 2165],
    ['sevenfold', 6.5, 7.5],
    ['6.6ZB', 6.55, 6.65],
    ['0.05%', 0.045, 0.055],
    ['0.50%', 0.495, 0.505],
    ['30 years', 25, 35],
  ])('%s: what rounds to its last digit', (phrase, low, high) => {
    expect(printed(phrase)).toEqual(halfOpen(low, high));
  });

  it.each([
    ['over 1.03 billion', above(1.03e9)],
    ['more than four times', above(4)],
    ['exceeding 450 million', above(450e6)],
    ['nearly 1.4 billion accounts', below(1.4e9)],
    ['less than 30 years', below(30)],
    ['almost all villages', below(100)],
  ])('%s: a limit, as printed', (phrase, interval) => {
    expect(printed(phrase)).toEqual(interval);
  });

  it.each([
    ['five laws', 5],
    ['419 websites', 419],
    ['12,292 illegal websites', 12_292],
    ['eight years', 8],
    ['Zero accounts', 0],
    ['all villages', 100],
    ['ranked second', 2],
    ['ninth place in the world', 9],
    ["world's largest number of lakes", 1],
  ])('%s: that and nothing else', (phrase, value) => {
    expect(printed(phrase)).toEqual(exactly(value));
  });

  it('leaves out the printed value only where a word does', () => {
    fc.assert(
      fc.property(quantities(), (quantity) => {
        const interval = intervalOf(quantity);
        const isLimit = quantity.comparator === '>' || quantity.comparator === '<';
        expect(contains(interval, quantity.value)).toBe(!isLimit);
        expect(isOpen(interval)).toBe(isLimit);
        if (isLimit) expect([interval.low, interval.high]).toContain(quantity.value);
      }),
      runs,
    );
  });

  it('allows the values that are rounded to it, and no others', () => {
    const shift = fc.double({ min: -0.999, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(quantities('yuan', 'percent'), shift, (quantity, part) => {
        fc.pre(quantity.comparator === '=' || quantity.comparator === '~');
        const digits = Number(quantity.printed.split('e')[0]);
        const step = quantity.value / digits;
        const value = quantity.value + step * part;
        fc.pre(Math.abs(Math.abs(part) - 0.5) > 1e-6);
        expect(contains(intervalOf(quantity), value)).toBe(Math.round(value / step) === digits);
      }),
      runs,
    );
  });

  it('never allows more for another digit', () => {
    fc.assert(
      fc.property(quantities(), fc.integer({ min: 1, max: 5 }), (quantity, digits) => {
        fc.pre(digits <= quantity.significantDigits);
        const coarse = intervalOf({ ...quantity, significantDigits: digits });
        expect(covers(coarse, intervalOf(quantity))).toBe(true);
      }),
      runs,
    );
  });

  it('gives places and single things one value', () => {
    fc.assert(
      fc.property(quantities(), (quantity) => {
        fc.pre(quantity.comparator === '=');
        const { low, high } = intervalOf(quantity);
        const { kind } = unitOf(quantity.unit);
        const isCounted =
          (kind === 'count' || kind === 'time') &&
          Number.isInteger(quantity.value) &&
          quantity.value < 10 ** quantity.significantDigits;
        expect(low === high).toBe(kind === 'rank' || isCounted);
      }),
      runs,
    );
  });
});

const operations = { times, over, minus };
const sums: Readonly<Record<keyof typeof operations, (a: number, b: number) => number>> = {
  times: (a, b) => a * b,
  over: (a, b) => a / b,
  minus: (a, b) => a - b,
};
const names = ['times', 'over', 'minus'] as const;

const isDivisor = ({ low, hasLow }: Interval) => !(low === 0 && hasLow);
const withValue = intervals.chain((interval) =>
  valuesOf(interval).map((value) => [interval, value] as const),
);

/** An interval and one that covers it. */
const nested = fc
  .tuple(
    intervals,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 1, max: 10, noNaN: true }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([inner, less, more, hasLow, hasHigh]) => {
    const [low, high] = [inner.low * less, inner.high * more];
    const outer: Interval = {
      low,
      high,
      hasLow: hasLow || (low === inner.low && inner.hasLow),
      hasHigh: high !== all && (hasHigh || (high === inner.high && inner.hasHigh)),
    };
    return [inner, outer] as const;
  });

describe.each(names)('%s', (name) => {
  const [operation, sum] = [operations[name], sums[name]];

  it('contains the result for any values of its inputs', () => {
    fc.assert(
      fc.property(withValue, withValue, ([a, x], [b, y]) => {
        fc.pre(name !== 'over' || isDivisor(b));
        expect(contains(operation(a, b), sum(x, y))).toBe(true);
      }),
      runs,
    );
  });

  it('never narrows when an input is widened', () => {
    fc.assert(
      fc.property(nested, nested, ([a, widerA], [b, widerB]) => {
        expect(covers(widerA, a) && covers(widerB, b)).toBe(true);
        fc.pre(name !== 'over' || isDivisor(widerB));
        expect(covers(operation(widerA, widerB), operation(a, b))).toBe(true);
      }),
      runs,
    );
  });
});

describe('calculations', () => {
  it('are not wider than the rounding of their steps', () => {
    const { low, high, hasLow, hasHigh } = over(halfOpen(45.45, 45.55), halfOpen(10.5, 11.5));
    expect(low).toBeCloseTo(45.45 / 11.5, 12);
    expect(high).toBeCloseTo(45.55 / 10.5, 12);
    expect([hasLow, hasHigh]).toEqual([true, true]);
    expect(times(exactly(0), above(5))).toEqual(exactly(0));
    expect(over(exactly(0), above(5))).toEqual(exactly(0));
    expect(times(below(2), below(3))).toMatchObject({ low: 0, hasLow: false });
    expect(over(above(6), above(2))).toEqual({ low: 0, high: all, hasLow: false, hasHigh: false });
    expect(minus(above(5), above(3))).toEqual({ low: -all, high: all, hasLow: false, hasHigh: false });
  });

  it('carry an interval through a function that grows', () => {
    fc.assert(
      fc.property(withValue, fc.integer({ min: 1, max: 40 }), ([interval, value], years) => {
        const grow = (x: number) => (x ** (1 / years) - 1) * 100;
        expect(contains(through(interval, grow), grow(value))).toBe(true);
      }),
      runs,
    );
    fc.assert(
      fc.property(nested, ([inner, outer]) => {
        const grow = (x: number) => x * 3 - 7;
        expect(covers(through(outer, grow), through(inner, grow))).toBe(true);
      }),
      runs,
    );
  });

  it.each([
    ['a divisor of zero', () => over(exactly(4), exactly(0)), 'may be zero divides nothing'],
    ['a divisor that may be zero', () => over(exactly(4), halfOpen(0, 3)), 'may be zero divides nothing'],
    [
      'a product with less than zero',
      () => times(exactly(-1), exactly(2)),
      'amounts, which are not negative',
    ],
    ['a part of less than zero', () => over(exactly(1), exactly(-2)), 'amounts, which are not negative'],
  ])('refuse %s in words', (_, act, words) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });
});

describe('what two intervals share', () => {
  it('is the same from both sides, part of both, and every value of both', () => {
    fc.assert(
      fc.property(withValue, withValue, ([a, x], [b, y]) => {
        const both = intersection(a, b);
        expect(intersection(b, a)).toEqual(both);
        if (both) expect(covers(a, both) && covers(b, both)).toBe(true);
        for (const value of [x, y, a.low, a.high, b.low, b.high])
          expect(both !== undefined && contains(both, value)).toBe(contains(a, value) && contains(b, value));
      }),
      runs,
    );
  });

  it('is the interval itself where one covers the other', () => {
    fc.assert(
      fc.property(nested, ([inner, outer]) => {
        expect(intersection(inner, outer)).toEqual(inner);
        expect(covers(inner, inner)).toBe(true);
      }),
      runs,
    );
  });

  it.each([
    ['touch in a value of both', exactly(3), halfOpen(3, 4), exactly(3)],
    ['touch where one lacks its end', halfOpen(2, 3), halfOpen(3, 4), undefined],
    ['touch where a limit is not reached', above(3), exactly(3), undefined],
    ['lie apart', exactly(2), halfOpen(3, 4), undefined],
    ['are limits from both sides', above(3), below(4), { low: 3, high: 4, hasLow: false, hasHigh: false }],
  ])('of intervals that %s', (_, a, b, both) => {
    expect(intersection(a, b)).toEqual(both);
  });
});
