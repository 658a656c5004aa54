import { exactly, type Interval, intervalOf, minus, over, through, times } from './interval';
import type { EdtfDate, Observation } from './model';
import { parseDate } from './period';
import type { UnitId } from './units';

/** What a value was computed by. */
export type Formula =
  | 'growth-multiple'
  | 'growth-rate'
  | 'difference'
  | 'share-of-whole'
  | 'whole-from-share'
  | 'exchange-rate'
  | 'per-head'
  | 'multiple-from-rate'
  | 'years-between';

/** What a computed value counts. A unit of a printed number, or one that only arithmetic makes. */
export type ComputedUnit = UnitId | 'percent-a-year' | 'yuan-per-us-dollar' | `${UnitId}-per-person`;

/** A value that no briefing printed, with everything it rests on. */
export type Computed = {
  readonly formula: Formula;
  /** From the printed values as they stand; for amounts that were hedged, only a point inside or at the edge of the interval. */
  readonly value: number;
  /** All that the printed words allow. */
  readonly interval: Interval;
  readonly unit: ComputedUnit;
  /** The numbers it was computed from, in the order of the formula. */
  readonly inputs: readonly Observation[];
  /** Yearly steps between two dates, where the formula counts them. */
  readonly years?: number;
};

const of = ({ quantity }: Observation) => intervalOf(quantity);

function demandUnits(what: string, isRight: boolean): void {
  if (!isRight) throw new RangeError(`${what}: these units do not go together`);
}

const sameUnit = (a: Observation, b: Observation) => a.quantity.unit === b.quantity.unit;

/** How many times `from` fits into `to`: 4.14 times. */
export function growthMultiple(from: Observation, to: Observation): Computed {
  demandUnits('A growth multiple', sameUnit(from, to));
  return {
    formula: 'growth-multiple',
    value: to.quantity.value / from.quantity.value,
    interval: over(of(to), of(from)),
    unit: 'times',
    inputs: [from, to],
  };
}

const demandYears = (years: number) => {
  if (!(years > 0)) throw new RangeError('Growth a year needs two different years');
};

const rateOf = (years: number) => (multiple: number) => (multiple ** (1 / years) - 1) * 100;

/** Compound annual growth in percent over a given number of yearly steps. */
export function growthRate(from: Observation, to: Observation, years: number): Computed {
  demandYears(years);
  const { value, interval, inputs } = growthMultiple(from, to);
  const rate = rateOf(years);
  return {
    formula: 'growth-rate',
    value: rate(value),
    interval: through(interval, rate),
    unit: 'percent-a-year',
    inputs,
    years,
  };
}

/** The multiple that a yearly rate makes of an amount in so many yearly steps. */
export function multipleFromRate(rate: Observation, years: number): Computed {
  demandYears(years);
  demandUnits('A yearly rate', rate.quantity.unit === 'percent');
  const grow = (percent: number) => (1 + percent / 100) ** years;
  return {
    formula: 'multiple-from-rate',
    value: grow(rate.quantity.value),
    interval: through(of(rate), grow),
    unit: 'times',
    inputs: [rate],
    years,
  };
}

/** `to` less `from`, in their unit. */
export function difference(from: Observation, to: Observation): Computed {
  demandUnits('A difference', sameUnit(from, to));
  return {
    formula: 'difference',
    value: to.quantity.value - from.quantity.value,
    interval: minus(of(to), of(from)),
    unit: to.quantity.unit,
    inputs: [from, to],
  };
}

const hundredth = exactly(0.01);

/** The part of a whole that a share in percent makes. */
export function shareOfWhole(share: Observation, whole: Observation): Computed {
  demandUnits('A share', share.quantity.unit === 'percent');
  return {
    formula: 'share-of-whole',
    value: (share.quantity.value / 100) * whole.quantity.value,
    interval: times(times(of(share), hundredth), of(whole)),
    unit: whole.quantity.unit,
    inputs: [share, whole],
  };
}

/** The whole of which `part` is the given share in percent. */
export function wholeFromShare(part: Observation, share: Observation): Computed {
  demandUnits('A share', share.quantity.unit === 'percent');
  return {
    formula: 'whole-from-share',
    value: part.quantity.value / (share.quantity.value / 100),
    interval: over(of(part), times(of(share), hundredth)),
    unit: part.quantity.unit,
    inputs: [part, share],
  };
}

/** Yuan for one US dollar, from one amount in both currencies. */
export function exchangeRate(yuan: Observation, dollars: Observation): Computed {
  demandUnits('An exchange rate', yuan.quantity.unit === 'yuan' && dollars.quantity.unit === 'us-dollar');
  return {
    formula: 'exchange-rate',
    value: yuan.quantity.value / dollars.quantity.value,
    interval: over(of(yuan), of(dollars)),
    unit: 'yuan-per-us-dollar',
    inputs: [yuan, dollars],
  };
}

/** An amount for each of so many people. */
export function perHead(amount: Observation, people: Observation): Computed {
  demandUnits('An amount per head', people.quantity.unit === 'person');
  return {
    formula: 'per-head',
    value: amount.quantity.value / people.quantity.value,
    interval: over(of(amount), of(people)),
    unit: `${amount.quantity.unit}-per-person`,
    inputs: [amount, people],
  };
}

/** A date as the days it may mean, in years: 1994 is any day from its first up to the first of 1995. */
function daysMeant(date: EdtfDate): Interval {
  const parts = parseDate(date);
  if (!parts) throw new RangeError(`Not an EDTF date: ${date}`);
  const { year, month, day } = parts;
  if (month === undefined) return { ...exactly(year), high: year + 1, hasHigh: false };
  const start = year + (month - 1) / 12;
  if (day === undefined) return { low: start, high: year + month / 12, hasLow: true, hasHigh: false };
  const length = 12 * 31;
  return {
    low: start + (day - 1) / length,
    high: start + day / length,
    hasLow: true,
    hasHigh: false,
  };
}

/** Years that may have passed between two dates as they are known. */
export function yearsBetween(from: EdtfDate, to: EdtfDate): Computed {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (!first || !last) throw new RangeError(`Not two EDTF dates: ${from}, ${to}`);
  return {
    formula: 'years-between',
    value: last.year - first.year,
    interval: minus(daysMeant(to), daysMeant(from)),
    unit: 'year',
    inputs: [],
    years: last.year - first.year,
  };
}
