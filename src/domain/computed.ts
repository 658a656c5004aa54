import {
  exactly,
  halfOpen,
  type Interval,
  intervalOf,
  subtract,
  divide,
  mapInterval,
  multiply,
} from './interval';
import type { EdtfDate, Observation } from './model';
import { parseDate } from './period';
import type { UnitId } from './units';

/** What a value was computed by. */
export type Formula =
  | 'growth-multiple'
  | 'growth-rate'
  | 'difference'
  | 'share-of-whole'
  | 'part-of-whole'
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
  /** Years of growth, where the formula counts them. */
  readonly years?: number;
};

const of = ({ quantity }: Observation) => intervalOf(quantity);

function demandUnits(what: string, isRight: boolean): void {
  if (!isRight) throw new RangeError(`${what}: the units do not match`);
}

/** “More than zero” divides, but the zero that was printed gives no value to show. */
function demandDivisor({ quantity }: Observation): void {
  if (quantity.value === 0) throw new RangeError(`Cannot divide by “${quantity.printed}”, which is zero`);
}

const sameUnit = (a: Observation, b: Observation) => a.quantity.unit === b.quantity.unit;

/** How many times `from` fits into `to`: 4.14 times. */
export function growthMultiple(from: Observation, to: Observation): Computed {
  demandUnits('A growth multiple', sameUnit(from, to));
  demandDivisor(from);
  return {
    formula: 'growth-multiple',
    value: to.quantity.value / from.quantity.value,
    interval: divide(of(to), of(from)),
    unit: 'times',
    inputs: [from, to],
  };
}

const demandYears = (years: number) => {
  if (!(years > 0)) throw new RangeError('Yearly growth needs two different years');
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
    interval: mapInterval(interval, rate),
    unit: 'percent-a-year',
    inputs,
    years,
  };
}

/**
 * Compound annual growth in percent where the time between is only known as a range of years, as between a year and a
 * month: every multiple that is possible, over every time that is possible.
 */
export function growthRateOver(from: Observation, to: Observation, years: Computed): Computed {
  demandYears(years.interval.low);
  const { value, interval, inputs } = growthMultiple(from, to);
  const rates = [years.interval.low, years.interval.high].map((span) => mapInterval(interval, rateOf(span)));
  return {
    formula: 'growth-rate',
    value: rateOf(years.value)(value),
    interval: {
      low: Math.min(...rates.map(({ low }) => low)),
      high: Math.max(...rates.map(({ high }) => high)),
      hasLow: true,
      hasHigh: Number.isFinite(interval.high),
    },
    unit: 'percent-a-year',
    inputs,
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
    interval: mapInterval(of(rate), grow),
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
    interval: subtract(of(to), of(from)),
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
    interval: multiply(multiply(of(share), hundredth), of(whole)),
    unit: whole.quantity.unit,
    inputs: [share, whole],
  };
}

/** What share of a whole a part makes, in percent. */
export function partOfWhole(part: Observation, whole: Observation): Computed {
  demandUnits('A part and its whole', sameUnit(part, whole));
  demandDivisor(whole);
  return {
    formula: 'part-of-whole',
    value: (part.quantity.value / whole.quantity.value) * 100,
    interval: divide(of(part), multiply(of(whole), hundredth)),
    unit: 'percent',
    inputs: [part, whole],
  };
}

/** The whole of which `part` is the given share in percent. */
export function wholeFromShare(part: Observation, share: Observation): Computed {
  demandUnits('A share', share.quantity.unit === 'percent');
  demandDivisor(share);
  return {
    formula: 'whole-from-share',
    value: part.quantity.value / (share.quantity.value / 100),
    interval: divide(of(part), multiply(of(share), hundredth)),
    unit: part.quantity.unit,
    inputs: [part, share],
  };
}

/** Yuan for one US dollar, from one amount in both currencies. */
export function exchangeRate(yuan: Observation, dollars: Observation): Computed {
  demandUnits('An exchange rate', yuan.quantity.unit === 'yuan' && dollars.quantity.unit === 'us-dollar');
  demandDivisor(dollars);
  return {
    formula: 'exchange-rate',
    value: yuan.quantity.value / dollars.quantity.value,
    interval: divide(of(yuan), of(dollars)),
    unit: 'yuan-per-us-dollar',
    inputs: [yuan, dollars],
  };
}

/** An amount for each of so many people. */
export function perHead(amount: Observation, people: Observation): Computed {
  demandUnits('An amount per head', people.quantity.unit === 'person');
  demandDivisor(people);
  return {
    formula: 'per-head',
    value: amount.quantity.value / people.quantity.value,
    interval: divide(of(amount), of(people)),
    unit: `${amount.quantity.unit}-per-person`,
    inputs: [amount, people],
  };
}

/** Days of a year in which every month has as many as the longest, so that they can be counted without loss. */
const daysInMonth = 31;
const daysInYear = 12 * daysInMonth;

/** The days a date may mean, counted from the year 0: 1994 is any day from its first up to the first of 1995. */
function daysMeant(date: EdtfDate): Interval {
  const parts = parseDate(date);
  if (!parts) throw new RangeError(`Not an EDTF date: ${date}`);
  const { year, month, day } = parts;
  if (month === undefined) return halfOpen(year * daysInYear, (year + 1) * daysInYear);
  const start = year * daysInYear + (month - 1) * daysInMonth;
  if (day === undefined) return halfOpen(start, start + daysInMonth);
  return halfOpen(start + day - 1, start + day);
}

const inYears = (days: number) => days / daysInYear;

const middleOf = ({ low, high }: Interval) => (low + high) / 2;

/**
 * Years that may have passed between two dates as they are known. A month is the twelfth of a year and a day the
 * thirty-first of a month; the value is from the middle of one date to the middle of the other.
 */
export function yearsBetween(from: EdtfDate, to: EdtfDate): Computed {
  const [first, last] = [daysMeant(from), daysMeant(to)];
  return {
    formula: 'years-between',
    value: inYears(middleOf(last) - middleOf(first)),
    interval: mapInterval(subtract(last, first), inYears),
    unit: 'year',
    inputs: [],
  };
}
