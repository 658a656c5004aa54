import { type Computed, growthMultiple, growthRate, growthRateOver, yearsBetween } from './computed';
import type { Observation } from './model';
import { isMoment, yearOf } from './period';
import { plainOf, type Series } from './series';
import { unitOf } from './units';

/** Calendar years, both included. */
export type YearLimits = { readonly from: number; readonly to: number };

/** The points of a series whose periods end within the years given. */
export function seriesWithin({ indicator, points }: Series, limits: YearLimits | undefined): Series {
  if (!limits) return { indicator, points };
  const isWithin = (year: number) => year >= limits.from && year <= limits.to;
  return { indicator, points: points.filter(({ preferred }) => isWithin(yearOf(preferred.period))) };
}

/** The calendar years that the numbers of some series refer to, in order. */
export const yearsIn = (all: readonly Series[]): readonly number[] =>
  [...new Set(all.flatMap(({ points }) => points.map(({ preferred }) => yearOf(preferred.period))))].toSorted(
    (a, b) => a - b,
  );

/** How a series takes part in an index: as a line, or what keeps it from being one. */
export type IndexRole = 'line' | 'single' | 'no-ratio' | 'empty';

/** Two numbers make a line, one does not; ranks have no ratio to each other. */
export function indexRoleOf({ indicator, points }: Series): IndexRole {
  if (points.length === 0) return 'empty';
  if (unitOf(indicator.unit).kind === 'rank') return 'no-ratio';
  if (points.length === 1) return 'single';
  return points.every(({ preferred }) => preferred.quantity.value > 0) ? 'line' : 'no-ratio';
}

/** What became of a quantity from the first number of a series to its last. */
export type Growth = {
  readonly from: Observation;
  readonly to: Observation;
  readonly multiple: Computed;
  /** The yearly rate, or why there is none. */
  readonly rate: Computed | undefined;
  readonly noRate?: 'one-year' | 'inferred-date' | 'span' | undefined;
};

/** A day in years: what the different lengths of calendar years leave uncertain about a whole year. */
const aDay = 1 / 365;
const isYear = (text: string) => /^\d{4}$/u.test(text);

/**
 * The yearly rate between two numbers. Between two years there are whole years of growth; between a year and a month
 * every time that is possible counts. An inferred date is no ground for a rate: “by March 2023” may be years before.
 */
function rateBetween(from: Observation, to: Observation): Pick<Growth, 'rate' | 'noRate'> {
  const [start, end] = [from.period, to.period];
  if (start.basis === 'inferred' || end.basis === 'inferred')
    return { rate: undefined, noRate: 'inferred-date' };
  if (!isMoment(start) || !isMoment(end)) return { rate: undefined, noRate: 'span' };
  if (isYear(start.at) && isYear(end.at)) {
    const years = yearOf(end) - yearOf(start);
    return years > 0 ? { rate: growthRate(from, to, years) } : { rate: undefined, noRate: 'one-year' };
  }
  const years = yearsBetween(start.at, end.at);
  return years.interval.low > 1 - aDay
    ? { rate: growthRateOver(from, to, years) }
    : { rate: undefined, noRate: 'one-year' };
}

const growthBetween = (from: Observation, to: Observation): Growth => ({
  from,
  to,
  multiple: growthMultiple(from, to),
  ...rateBetween(from, to),
});

/** The growth of a series that is a line, between plain numbers where they are printed, unless only the others have dates that give a rate. */
export function growthOf({ points }: Series): Growth | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return undefined;
  const plain = growthBetween(plainOf(first), plainOf(last));
  if (plain.rate) return plain;
  const preferred = growthBetween(first.preferred, last.preferred);
  return preferred.rate ? preferred : plain;
}
