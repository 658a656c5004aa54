import { endsOf, isBound, isSameTime, rangeInYears } from '../period';
import type { Indicator, Observation, Period } from '../model';
import { isWithin } from '../timeWithin';
import type { ComputedUnit } from '../computed';
import type { Check, ComparisonKey } from './check';

/** The matter an indicator measures, which others may measure too. */
export const measureOf = (indicator: Indicator) => indicator.measure ?? indicator.id;

/** What was so “for several years” was so in each of them, to the end; the start is not printed, so the last full year is one. */
function spansYear(span: Period, other: Period): boolean {
  if (span.rule !== 'for-years') return false;
  if (isBound(other)) return other.by === endsOf(span).to;
  const end = rangeInYears(span)[1];
  const { from, to } = endsOf(other);
  return from === to && /^\d{4}$/u.test(to) && Number(to) === Math.floor(end) - 1;
}

/** Whether two numbers refer to one time: the same, or a moment of a span of years whose start was not printed. */
export const isOneTime = (a: Period, b: Period): boolean =>
  isSameTime(a, b) || spansYear(a, b) || spansYear(b, a);

/** What keeps two observations from being compared: the first key in which they differ, or undefined. */
export function differingKey(
  [a, indicatorOfA]: readonly [Observation, Indicator],
  [b, indicatorOfB]: readonly [Observation, Indicator],
): ComparisonKey | undefined {
  if (measureOf(indicatorOfA) !== measureOf(indicatorOfB)) return 'indicator';
  if (indicatorOfA.population !== indicatorOfB.population) return 'population';
  if (a.quantity.unit !== b.quantity.unit) return 'unit';
  if (indicatorOfA.area !== indicatorOfB.area) return 'area';
  if (!isOneTime(a.period, b.period)) return 'period';
  return undefined;
}

/** A yearly rate is printed as a percentage. */
const printedUnit = (unit: ComputedUnit) => (unit === 'percent-a-year' ? 'percent' : unit);

/** Throws where a check compares two units: that is the editor’s mistake. */
export function demandOneUnit({ id }: Check, a: ComputedUnit, b: ComputedUnit): void {
  if (printedUnit(a) !== printedUnit(b))
    throw new RangeError(`The check "${id}" compares ${a} with ${b}, which are two units`);
}

/** What keeps one count from being a part of another; undefined if it may be one. */
export function differingKeyOfPart(
  [part, counted]: readonly [Observation, Indicator],
  [whole, total]: readonly [Observation, Indicator],
): ComparisonKey | undefined {
  if (counted.population !== total.population) return 'population';
  if (counted.area !== total.area) return 'area';
  return isWithin(part.period, whole.period) ? undefined : 'period';
}
