import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  above,
  below,
  contains,
  covers,
  exactly,
  from,
  halfOpen,
  type Interval,
  intersection,
  subtract,
  divide,
  mapInterval,
  multiply,
  upTo,
} from './interval';
import { intervals, valuesOf } from './testing/intervals';

const runs = { seed: 42, numRuns: 1500 };
const all = Number.POSITIVE_INFINITY;

const operations = { times: multiply, over: divide, minus: subtract };
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

const line = (x: number) => x * 3 - 7;

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
    const { low, high, hasLow, hasHigh } = divide(halfOpen(45.45, 45.55), halfOpen(10.5, 11.5));
    expect(low).toBeCloseTo(45.45 / 11.5, 12);
    expect(high).toBeCloseTo(45.55 / 10.5, 12);
    expect([hasLow, hasHigh]).toEqual([true, true]);
    expect(multiply(exactly(0), above(5))).toEqual(exactly(0));
    expect(divide(exactly(0), above(5))).toEqual(exactly(0));
    expect(multiply(below(2), below(3))).toMatchObject({ low: 0, hasLow: false });
    expect(divide(above(6), above(2))).toEqual({ low: 0, high: all, hasLow: false, hasHigh: false });
    expect(subtract(above(5), above(3))).toEqual({ low: -all, high: all, hasLow: false, hasHigh: false });
  });

  it('carry an interval through a function that grows', () => {
    fc.assert(
      fc.property(withValue, fc.integer({ min: 1, max: 40 }), ([interval, value], years) => {
        const grow = (x: number) => (x ** (1 / years) - 1) * 100;
        expect(contains(mapInterval(interval, grow), grow(value))).toBe(true);
      }),
      runs,
    );
    fc.assert(
      fc.property(nested, ([inner, outer]) => {
        expect(covers(mapInterval(outer, line), mapInterval(inner, line))).toBe(true);
      }),
      runs,
    );
  });

  it.each([
    [
      'a divisor of zero',
      () => divide(exactly(4), exactly(0)),
      'Cannot divide by a range that includes zero',
    ],
    [
      'a divisor that may be zero',
      () => divide(exactly(4), halfOpen(0, 3)),
      'Cannot divide by a range that includes zero',
    ],
    ['a product with less than zero', () => multiply(exactly(-1), exactly(2)), 'Only ranges of zero or more'],
    ['a part of less than zero', () => divide(exactly(1), exactly(-2)), 'Only ranges of zero or more'],
  ])('refuse %s in words', (_, act, words) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });
});

describe('limits that include their number', () => {
  it('have it, and what “above” and “below” have', () => {
    expect(contains(from(3), 3)).toBe(true);
    expect(contains(upTo(3), 3)).toBe(true);
    expect(covers(from(3), above(3)) && covers(upTo(3), below(3))).toBe(true);
    expect(covers(above(3), from(3)) || covers(below(3), upTo(3))).toBe(false);
  });

  it('meet in the number alone', () => {
    expect(intersection(from(3), upTo(3))).toEqual(exactly(3));
    expect(intersection(from(3), below(3))).toBeUndefined();
    expect(intersection(above(3), upTo(3))).toBeUndefined();
  });

  it('end beyond nothing else', () => {
    expect(contains(from(3), 2.999) || contains(upTo(3), 3.001) || contains(upTo(3), 0)).toBe(false);
    expect([from(3).high, upTo(3).low]).toEqual([all, 0]);
  });
});

describe('what two intervals share', () => {
  it('is the same from both sides, part of both, and every value of both', () => {
    fc.assert(
      fc.property(withValue, withValue, ([a, x], [b, y]) => {
        const both = intersection(a, b);
        expect(intersection(b, a)).toEqual(both);
        expect(both === undefined || (covers(a, both) && covers(b, both))).toBe(true);
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
