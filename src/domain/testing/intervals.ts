import * as fc from 'fast-check';
import { contains, type Interval, intervalOf } from '../interval';
import type { Observation, Quantity } from '../model';
import { type UnitId, unitIds } from '../units';
import { comparators } from '../vocabulary';
import { sample } from './sample';

/** Amounts of many magnitudes with few digits, as they are printed. */
const amounts = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -6, max: 12 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));

/** Intervals of amounts: bounded and not, with and without their ends and zero, and of a single value. */
export const intervals: fc.Arbitrary<Interval> = fc
  .tuple(
    fc.oneof({ weight: 5, arbitrary: amounts }, { weight: 1, arbitrary: fc.constant(0) }),
    fc.oneof(
      { weight: 5, arbitrary: amounts },
      { weight: 1, arbitrary: fc.constantFrom(0, Number.POSITIVE_INFINITY) },
    ),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([one, other, hasLow, hasHigh]) => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    if (low === high) return { low, high, hasLow: true, hasHigh: true };
    return { low, high, hasLow, hasHigh: hasHigh && high !== Number.POSITIVE_INFINITY };
  });

/** Values of an interval: its ends where they are part of it, values next to them, and any between. */
export function valuesOf(interval: Interval): fc.Arbitrary<number> {
  const { low } = interval;
  const high = Math.min(interval.high, low * 1e6 + 1e6);
  const tiny = 2 ** -50;
  const near = [low, high, low + low * tiny, high - high * tiny, low + (high - low) / 2];
  const between = fc.integer({ min: 0, max: 1e6 }).map((part) => low + (high - low) * (part / 1e6));
  return fc
    .oneof(fc.constantFrom(...near.filter((value) => contains(interval, value))), between)
    .filter((value) => contains(interval, value));
}

const comparatorsDrawn = fc.constantFrom(...comparators);

/** Quantities as they are printed: so many digits, any comparator, a unit of the list or the one given. */
export const quantities = (...of: readonly UnitId[]): fc.Arbitrary<Quantity> =>
  fc
    .record({
      digits: fc.integer({ min: 1, max: 5 }).chain((count) =>
        fc.record({
          count: fc.constant(count),
          number: fc.integer({ min: 10 ** (count - 1), max: 10 ** count - 1 }),
        }),
      ),
      exponent: fc.integer({ min: -4, max: 12 }),
      unit: fc.constantFrom(...(of.length > 0 ? of : unitIds)),
      comparator: comparatorsDrawn,
    })
    .map(({ digits, exponent, unit, comparator }) => ({
      value: Number(`${digits.number}e${exponent}`),
      unit,
      comparator,
      printed: `${digits.number}e${exponent}`,
      significantDigits: digits.count,
    }));

/** An observation that prints a quantity; all else of it is the sample's. */
export function printing(quantity: Quantity, id = 'printed'): Observation {
  const [first] = sample.observations;
  if (!first) throw new Error('The sample has no observation');
  return { ...first, id, quantity };
}

/** A printed number with one of the values that it allows. */
export const drawn = (...of: readonly UnitId[]): fc.Arbitrary<readonly [Observation, number]> =>
  quantities(...of).chain((quantity) =>
    valuesOf(intervalOf(quantity)).map((value) => [printing(quantity), value] as const),
  );
