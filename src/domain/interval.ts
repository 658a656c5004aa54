import type { Quantity } from './model';
import { unitOf } from './units';

/**
 * All values a number may have: from `low` to `high`, each end part of it or not. An end that nothing bounds is
 * infinite, or zero without zero itself, since nothing that is counted here falls below it.
 */
export type Interval = {
  readonly low: number;
  readonly high: number;
  readonly hasLow: boolean;
  readonly hasHigh: boolean;
};

/** From `low`, which is part of it, up to `high`, which is not: what rounding to the nearest step leaves open. */
export const halfOpen = (low: number, high: number): Interval => ({
  low,
  high,
  hasLow: true,
  hasHigh: false,
});

/** One value and no other. */
export const exactly = (value: number): Interval => ({
  low: value,
  high: value,
  hasLow: true,
  hasHigh: true,
});

/** All values above `value`, without it. */
export const above = (value: number): Interval => ({
  low: value,
  high: Number.POSITIVE_INFINITY,
  hasLow: false,
  hasHigh: false,
});

/** All values from `value` on. */
export const from = (value: number): Interval => ({ ...above(value), hasLow: true });

/** All amounts up to `value`, with it. */
export const upTo = (value: number): Interval => ({ ...below(value), hasHigh: true });

/** All amounts below `value`, without it. */
export const below = (value: number): Interval => ({ low: 0, high: value, hasLow: false, hasHigh: false });

/** Words that leave nothing to round. */
const isWhole = (printed: string) => /^all$/iu.test(printed);

/** Whether single things were counted and none of them rounded away: 3,491 websites, five laws, eight years. */
function isCounted({ value, unit, significantDigits }: Quantity): boolean {
  const { kind } = unitOf(unit);
  return (kind === 'count' || kind === 'time') && Number.isInteger(value) && value < 10 ** significantDigits;
}

/** Half of the step that the last printed digit makes, in the unit of the value. */
function halfStep({ value, significantDigits }: Pick<Quantity, 'value' | 'significantDigits'>): number {
  const magnitude = Math.floor(Math.log10(Math.abs(value)) + 1e-12);
  return 10 ** (magnitude - significantDigits + 1) / 2;
}

/** Decimals that a value printed with so many digits can have; arithmetic with binary fractions leaves none beyond. */
const clean = (value: number): number => Number(value.toPrecision(14));

/**
 * The values a printed number may stand for. Printed plainly, or with “about”, it allows what its last digit allows:
 * 45.5 trillion is [45.45, 45.55) trillion. “Over” and “nearly” make it a limit, and a limit is meant as printed:
 * “over 1.03 billion” is all above 1,030,000,000, “at least” has the number itself too. Ranks, “all” and things counted one
 * by one are exact.
 */
export function intervalOf(quantity: Quantity): Interval {
  const { value, comparator, unit, printed } = quantity;
  if (comparator === '>') return above(value);
  if (comparator === '≥') return from(value);
  if (comparator === '<') return below(value);
  if (comparator === '≤') return upTo(value);
  const isExact = comparator === '=' && (isWhole(printed) || isCounted(quantity));
  if (value === 0 || unitOf(unit).kind === 'rank' || isExact) return exactly(value);
  const half = halfStep(quantity);
  return halfOpen(clean(value - half), clean(value + half));
}

/** Whether nothing bounds it on one side. */
export const isOpen = ({ low, high, hasLow }: Interval): boolean =>
  high === Number.POSITIVE_INFINITY || low === Number.NEGATIVE_INFINITY || (low === 0 && !hasLow);

/** Whether a value is part of it. */
export const contains = ({ low, high, hasLow, hasHigh }: Interval, value: number): boolean =>
  (value > low || (hasLow && value === low)) && (value < high || (hasHigh && value === high));

/** Whether every value of `inner` is part of `outer`. */
export const covers = (outer: Interval, inner: Interval): boolean =>
  (outer.low < inner.low || (outer.low === inner.low && (outer.hasLow || !inner.hasLow))) &&
  (outer.high > inner.high || (outer.high === inner.high && (outer.hasHigh || !inner.hasHigh)));

/** What is part of both, or undefined. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const hasLow = (a.low < low || a.hasLow) && (b.low < low || b.hasLow);
  const hasHigh = (a.high > high || a.hasHigh) && (b.high > high || b.hasHigh);
  if (low > high || (low === high && !(hasLow && hasHigh))) return undefined;
  return { low, high, hasLow, hasHigh };
}

/** More than any rounding of the few steps of one calculation here, less than any digit that is shown. */
const slack = 2 ** -46;

/**
 * Widens both ends by what binary arithmetic may have lost, so that no possible value falls out. An end that was moved
 * is part of it, since the true one lies within. Zero is exact and not moved: of it alone it counts whether it is part.
 */
const safe = ({ low, high, hasLow, hasHigh }: Interval): Interval => ({
  low: Number.isFinite(low) ? low - Math.abs(low) * slack : low,
  high: Number.isFinite(high) ? high + Math.abs(high) * slack : high,
  hasLow: low === 0 ? hasLow : Number.isFinite(low),
  hasHigh: high === 0 ? hasHigh : Number.isFinite(high),
});

function demandPositive(interval: Interval): void {
  if (interval.low < 0) throw new RangeError('Only ranges of zero or more can be multiplied or divided');
}

/** Whether an amount may be zero, which makes a zero of every product, and divided is zero again. */
const hasZero = ({ low, hasLow }: Interval) => low === 0 && hasLow;

/** Products of what is in `a` with what is in `b`; amounts only. */
export function multiply(a: Interval, b: Interval): Interval {
  demandPositive(a);
  demandPositive(b);
  const isNothing = a.high === 0 || b.high === 0;
  return safe({
    low: a.low * b.low,
    high: isNothing ? 0 : a.high * b.high,
    hasLow: hasZero(a) || hasZero(b),
    hasHigh: isNothing,
  });
}

/** Quotients of what is in `a` by what is in `b`; amounts only, the divisor without zero. */
export function divide(a: Interval, b: Interval): Interval {
  demandPositive(a);
  demandPositive(b);
  if (hasZero(b)) throw new RangeError('Cannot divide by a range that includes zero');
  const isNothing = a.high === 0;
  return safe({
    low: b.high === Number.POSITIVE_INFINITY ? 0 : a.low / b.high,
    high: isNothing ? 0 : a.high / b.low,
    hasLow: hasZero(a),
    hasHigh: isNothing,
  });
}

/** Differences of what is in `a` less what is in `b`. */
export const subtract = (a: Interval, b: Interval): Interval =>
  safe({
    low: a.low - b.high,
    high: a.high - b.low,
    hasLow: a.hasLow && b.hasHigh,
    hasHigh: a.hasHigh && b.hasLow,
  });

/** An interval through a function that grows with its argument everywhere. */
export const mapInterval = (interval: Interval, grow: (value: number) => number): Interval =>
  safe({ ...interval, low: grow(interval.low), high: grow(interval.high) });
