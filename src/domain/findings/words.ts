import type { Computed, ComputedUnit } from '../computed';
import type { Interval } from '../interval';
import { type Unit, type UnitId, unitOf } from '../units';
import type { Bounds } from './finding';

const scales = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;

/** Ends that printed digits make are short, and are shown whole. */
const wholeDigits = 10;

type Rounding = 'nearest' | 'down' | 'up';

const roundings: Readonly<Record<Rounding, (value: number) => number>> = {
  nearest: Math.round,
  down: Math.floor,
  up: Math.ceil,
};

/** Rounds to so many digits; what binary arithmetic added beyond the twelfth is none. */
function rounded(value: number, digits: number, rounding: Rounding): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const magnitude = Math.floor(Math.log10(Math.abs(value)) + 1e-12);
  const step = digits - 1 - magnitude;
  const scaled = Number((value * 10 ** step).toPrecision(12));
  return Number((roundings[rounding](scaled) / 10 ** step).toPrecision(12));
}

const plain = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: wholeDigits });

function amount(value: number): string {
  const [size, word] = scales.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  return `${plain.format(value / size)}${word}`;
}

const isPerPerson = (unit: ComputedUnit): unit is `${UnitId}-per-person` => unit.endsWith('-per-person');

function unitWords(unit: ComputedUnit, isOne: boolean): string {
  if (unit === 'percent-a-year') return '% a year';
  if (unit === 'yuan-per-us-dollar') return ' yuan to the dollar';
  if (isPerPerson(unit)) return ` ${unitOf(unit.replace('-per-person', '') as UnitId).many} per person`;
  const { kind, one, many } = unitOf(unit);
  if (kind === 'percent') return '%';
  return ` ${isOne ? one : many}`;
}

/** Digits shown of a computed value, and of its interval, whose ends are rounded outwards. */
const valueDigits = 3;
const endDigits = 4;

const exactWords = (value: number, unit: ComputedUnit): string =>
  unit === 'rank' ? `rank ${value}` : `${amount(value)}${unitWords(unit, value === 1)}`;

/** An amount with its unit: `4.14 times`, `17.1% a year`, `114 trillion yuan`. */
export const valueWords = (value: number, unit: ComputedUnit): string =>
  exactWords(rounded(value, valueDigits, 'nearest'), unit);

/** All values of a printed number: `1.0315 to 1.0325 billion people`, `above 1.03 billion people`, `rank 2`. */
export const formatInterval = (interval: Interval, unit: UnitId): string =>
  spanWords(interval, unit, wholeDigits);

/** All values of a computed number, its ends rounded outwards: `3.952 to 4.339 times`. */
export const formatComputedInterval = (interval: Interval, unit: ComputedUnit): string =>
  spanWords(interval, unit, endDigits);

const isPercentage = (unit: ComputedUnit) => unitWords(unit, false).startsWith('%');

const anyOf = (unit: ComputedUnit) =>
  isPercentage(unit) ? 'any percentage' : `any number of${unitWords(unit, false)}`;

function spanWords(interval: Interval, unit: ComputedUnit, digits: number): string {
  const { low, high, hasLow, hasHigh } = interval;
  if (low === high) return exactWords(low, unit);
  const isUnder = low === Number.NEGATIVE_INFINITY || (low === 0 && !hasLow);
  const isOver = high === Number.POSITIVE_INFINITY;
  if (isUnder && isOver) return anyOf(unit);
  const [from, to] = [rounded(low, digits, 'down'), rounded(high, digits, 'up')];
  // The ends of what was computed are rounded outwards, and are no limits that anyone printed.
  const isPrinted = digits === wholeDigits;
  if (isOver) return `${isPrinted && hasLow ? 'at least' : 'above'} ${exactWords(from, unit)}`;
  if (isUnder) return `${isPrinted && hasHigh ? 'at most' : 'below'} ${exactWords(to, unit)}`;
  const [start, end] = [amount(from), amount(to)];
  if (start === end) return exactWords(from, unit);
  const unitText = unitWords(unit, false);
  const [scale] = /[a-z]+$/u.exec(end) ?? [''];
  if (isPercentage(unit)) return `${start}% to ${end}${unitText}`;
  if (scale === '') return `${start} to ${end}${unitText}`;
  const isOneScale = start.endsWith(` ${scale}`);
  return `${isOneScale ? start.slice(0, -scale.length - 1) : `${start}${unitText}`} to ${end}${unitText}`;
}

/** A value reads with one digit more where fewer would round it out of all that it may be. */
function digitsFor({ value, interval }: Computed): number {
  const short = rounded(value, valueDigits, 'nearest');
  const isInside = interval.low <= short && short <= interval.high;
  const isWithin = interval.low <= value && value <= interval.high;
  return isWithin && !isInside ? endDigits : valueDigits;
}

/** A computed value with all that it may be: `4.14 times (3.952 to 4.339 times)`. */
export const computedWords = (computed: Computed): string => {
  const { value, interval, unit } = computed;
  const words = exactWords(rounded(value, digitsFor(computed), 'nearest'), unit);
  const all = formatComputedInterval(interval, unit);
  return words === all ? words : `${words} (${all})`;
};

/** All values of a computed number whose interval is given as JSON holds it. */
export const boundsWords = ({ low, high, hasLow, hasHigh }: Bounds, unit: ComputedUnit): string =>
  formatComputedInterval(
    { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY, hasLow, hasHigh },
    unit,
  );

/** What a computed value counts, as units of printed numbers are given. */
export function computedUnitOf(unit: ComputedUnit): Unit {
  if (unit === 'percent-a-year') return { kind: 'percent', one: '% a year', many: '% a year' };
  if (unit === 'yuan-per-us-dollar')
    return { kind: 'money', one: 'yuan to the dollar', many: 'yuan to the dollar' };
  if (!isPerPerson(unit)) return unitOf(unit);
  const { kind, one, many } = unitOf(unit.replace('-per-person', '') as UnitId);
  return { kind, one: `${one} per person`, many: `${many} per person` };
}
