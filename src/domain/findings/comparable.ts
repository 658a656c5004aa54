import type { Indicator, Observation } from '../model';
import { isSameTime } from '../period';
import type { ComparisonKey } from './check';

const measureOf = (indicator: Indicator) => indicator.measure ?? indicator.id;

/** What keeps two observations from being compared: the first key in which they differ, or undefined. */
export function differingKey(
  [a, indicatorOfA]: readonly [Observation, Indicator],
  [b, indicatorOfB]: readonly [Observation, Indicator],
): ComparisonKey | undefined {
  if (measureOf(indicatorOfA) !== measureOf(indicatorOfB)) return 'indicator';
  if (indicatorOfA.population !== indicatorOfB.population) return 'population';
  if (a.quantity.unit !== b.quantity.unit) return 'unit';
  if (indicatorOfA.area !== indicatorOfB.area) return 'area';
  if (!isSameTime(a.period, b.period)) return 'period';
  return undefined;
}
