import { type Computed, growthMultiple, growthRate } from './computed';
import type { Observation } from './model';
import { yearOf } from './period';
import type { Series } from './series';
import { unitOf } from './units';

/** Calendar years, both included. */
export type YearLimits = { readonly from: number; readonly to: number };

/** The points of a series whose periods end within the years given. */
export function seriesWithin({ indicator, points }: Series, limits: YearLimits | undefined): Series {
  if (!limits) return { indicator, points };
  const isWithin = (year: number) => year >= limits.from && year <= limits.to;
  return { indicator, points: points.filter(({ preferred }) => isWithin(yearOf(preferred.period))) };
}

/** The calendar years in which a number of some series stands, in order. */
export const yearsIn = (all: readonly Series[]): readonly number[] =>
  [...new Set(all.flatMap(({ points }) => points.map(({ preferred }) => yearOf(preferred.period))))].toSorted(
    (a, b) => a - b,
  );

/** How a series takes part in an index: as a line, or what keeps it from being one. */
export type IndexRole = 'line' | 'single' | 'no-ratio' | 'empty';

/** Two numbers make a line, one does not; places in an order have no ratio to each other. */
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
  /** Yearly steps: the difference of the two calendar years. */
  readonly years: number;
  readonly multiple: Computed;
  /** Absent where both numbers hold for one calendar year. */
  readonly rate: Computed | undefined;
};

/** The growth of a series that is a line. */
export function growthOf({ points }: Series): Growth | undefined {
  const [from, to] = [points[0]?.preferred, points.at(-1)?.preferred];
  if (!from || !to || from === to) return undefined;
  const years = yearOf(to.period) - yearOf(from.period);
  return {
    from,
    to,
    years,
    multiple: growthMultiple(from, to),
    rate: years > 0 ? growthRate(from, to, years) : undefined,
  };
}
