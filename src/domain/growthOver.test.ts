import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthRateOver, yearsBetween } from './computed';
import { contains } from './interval';
import type { EdtfDate, Observation, Quantity } from './model';
import { drawn, printing } from './testing/intervals';
import type { UnitId } from './units';

const runs = { seed: 42, numRuns: 1000 };

const quantity = (value: number, unit: UnitId, digits: number, rest: Partial<Quantity> = {}): Observation =>
  printing({ value, unit, comparator: '=', printed: String(value), significantDigits: digits, ...rest });

describe('growth over a range of years', () => {
  const spans: readonly (readonly [EdtfDate, EdtfDate])[] = [
    ['2012', '2022-07'],
    ['2012-12', '2021'],
    ['2020', '2022'],
    ['2012', '2013-02'],
  ];
  /** Any time that the two dates leave possible. */
  const timed = fc
    .tuple(fc.constantFrom(...spans), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([[from, to], part]) => {
      const span = yearsBetween(from, to);
      const { low, high } = span.interval;
      return { span, time: low + (high - low) * part };
    });

  it('contains the rate for any values and any time that are possible', () => {
    fc.assert(
      fc.property(drawn('yuan'), drawn('yuan'), timed, ([a, x], [b, y], { span, time }) => {
        // So near to no time at all, a rate is too large to tell its digits.
        fc.pre(time > 0.1);
        const rate = ((y / x) ** (1 / time) - 1) * 100;
        fc.pre(Number.isFinite(rate));
        const { interval } = growthRateOver(a, b, span);
        expect(contains(interval, rate)).toBe(true);
      }),
      runs,
    );
  });

  it('is no wider than the shortest and the longest time make it', () => {
    const [a, b] = [quantity(100, 'item', 3), quantity(200, 'item', 3)];
    const computed = growthRateOver(a, b, yearsBetween('2012', '2022'));
    expect(computed.interval.low).toBeCloseTo((2 ** (1 / 11) - 1) * 100, 9);
    expect(computed.interval.high).toBeCloseTo((2 ** (1 / 9) - 1) * 100, 9);
    expect(computed).toMatchObject({ formula: 'growth-rate', unit: 'percent-a-year', inputs: [a, b] });
    expect(computed).not.toHaveProperty('years');
  });

  it('falls the faster the shorter the time where the amount fell', () => {
    const [a, b] = [quantity(200, 'item', 3), quantity(100, 'item', 3)];
    const { interval } = growthRateOver(a, b, yearsBetween('2012', '2022'));
    expect(interval.low).toBeCloseTo((0.5 ** (1 / 9) - 1) * 100, 9);
    expect(interval.high).toBeCloseTo((0.5 ** (1 / 11) - 1) * 100, 9);
  });

  it('has no upper end where a hedge opens it', () => {
    const b = quantity(200, 'item', 3, { comparator: '>' });
    const { interval } = growthRateOver(quantity(100, 'item', 3), b, yearsBetween('2012', '2022'));
    expect([interval.high, interval.hasHigh]).toEqual([Number.POSITIVE_INFINITY, false]);
  });

  it('is refused where no time may have passed', () => {
    const pair = [quantity(1, 'item', 1), quantity(2, 'item', 1)] as const;
    expect(() => growthRateOver(...pair, yearsBetween('2021', '2022'))).toThrow(
      'Yearly growth needs two different years',
    );
  });
});
