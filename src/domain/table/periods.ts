import type { Period, PeriodTime } from '../model';
import { endsOf, rangeInYears } from '../period';

/** The years a time is filtered by: those it begins and ends in, as far as they are known. */
export const yearsOf = (time: PeriodTime): readonly string[] => [
  ...new Set(Object.values(endsOf(time)).flatMap((end) => (end === '..' ? [] : end.slice(0, 4)))),
];

/**
 * How periods are ordered: by where they end, or begin where they have no end; then by where they begin, an open start
 * before all others. Open starts are infinite, and must not be subtracted.
 */
export function comparePeriods(a: Period, b: Period): number {
  const [[fromA, toA], [fromB, toB]] = [rangeInYears(a), rangeInYears(b)];
  const ends = (Number.isFinite(toA) ? toA : fromA) - (Number.isFinite(toB) ? toB : fromB);
  return ends || Number(fromA > fromB) - Number(fromA < fromB);
}

/** The full name of a month that is written with three letters; other words stay. */
function monthInFull(short: string): string {
  const day = new Date(`${short} 1, 2000`);
  return Number.isNaN(day.getTime()) ? short : day.toLocaleString('en-GB', { month: 'long' });
}

/** What a period is found by: as it is shown, and with its months in full. */
export const periodSearchWords = (shown: string): string =>
  `${shown}\t${shown.replaceAll(/\b[A-Z][a-z]{2}\b/gu, monthInFull)}`;
