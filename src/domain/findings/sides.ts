import type { Computed } from '../computed';
import { type Interval, intersection, intervalOf, isOpen } from '../interval';
import type { Observation } from '../model';
import type { ComparedVerdict, Verdict } from './finding';

/** One side of a comparison: all values it allows, and whether a word such as “over” left it open. */
export type Side = { readonly interval: Interval; readonly isOpen: boolean };

export const sideOf = (observation: Observation): Side => {
  const interval = intervalOf(observation.quantity);
  return { interval, isOpen: isOpen(interval) };
};

export const sideOfComputed = ({ interval, inputs }: Computed): Side => ({
  interval,
  isOpen:
    !Number.isFinite(interval.low) ||
    !Number.isFinite(interval.high) ||
    inputs.some((input) => isOpen(intervalOf(input.quantity))),
});

/** Compares two sides that measure the same thing. */
export function verdictOf(a: Side, b: Side): ComparedVerdict {
  if (!intersection(a.interval, b.interval)) return 'conflict';
  return a.isOpen || b.isOpen ? 'compatible' : 'agrees';
}

/** Whether two statements give the same number in the same way. */
export const isSamePrint = (a: Observation, b: Observation) =>
  a.quantity.value === b.quantity.value && a.quantity.comparator === b.quantity.comparator;

const fits = (verdict: Verdict) => verdict === 'agrees' || verdict === 'compatible';

/**
 * What several readings of the same words come to: a conflict only where every one conflicts. The plainest reading, the
 * first, names how they fit where all do, and where it compares nothing, nothing is compared.
 */
export function overall(verdicts: readonly [Verdict, ...Verdict[]]): Verdict {
  const [plainest] = verdicts;
  const hasBoth = verdicts.includes('conflict') && verdicts.some(fits);
  return hasBoth && plainest !== 'not comparable' ? 'depends on the reading' : plainest;
}

/** Whether some value of a part is no larger than some value of its whole. */
export const canBePart = (part: Interval, whole: Interval): boolean =>
  part.low < whole.high || (part.low === whole.high && part.hasLow && whole.hasHigh);
