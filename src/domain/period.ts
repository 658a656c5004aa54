import type { EdtfBound, EdtfDate, Period, PeriodTime } from './model';

/** The parts of an EDTF date at year, month or day precision. */
export type DateParts = { readonly year: number; readonly month?: number; readonly day?: number };

const edtf = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/u;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days of a month in the Gregorian calendar, which repeats every 400 years. */
const daysIn = (year: number, month: number) =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** Reads an EDTF date of the kinds used here, or undefined when the text is none. */
export function parseDate(text: string): DateParts | undefined {
  const match = edtf.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (day && Number(day) > daysIn(Number(year), Number(month))) return undefined;
  return {
    year: Number(year),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
}

/** The day that words give as English prints it, month first: “Aug. 19, 2022”, “March 16, 2023”. */
export function parseDay(words: string): EdtfDate | undefined {
  const [, name = '', day = '', year = ''] =
    /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\.? (\d{1,2}), (\d{4})\b/u.exec(
      words,
    ) ?? [];
  const month = months.indexOf(name) + 1;
  if (month === 0) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` as EdtfDate;
  return parseDate(date) ? date : undefined;
}

/** A position on a time axis in years: the middle of the year, month or day. */
export function positionInYears(date: EdtfDate): number {
  const parts = parseDate(date);
  if (!parts) throw new RangeError(`Not an EDTF date: ${date}`);
  if (parts.month === undefined) return parts.year + 0.5;
  const inMonth = parts.day === undefined ? 0.5 : (parts.day - 0.5) / 31;
  return parts.year + (parts.month - 1 + inMonth) / 12;
}

/** `2021`, `Jul 2022` or `12 Jul 2022`. */
export function formatDate(date: EdtfDate): string {
  const parts = parseDate(date);
  if (!parts) return date;
  const month = parts.month === undefined ? '' : `${months[parts.month - 1]} `;
  return `${parts.day === undefined ? '' : `${parts.day} `}${month}${parts.year}`;
}

/** Whether the time is one that the words give, rather than a span or a bound. */
export const isMoment = (time: PeriodTime): time is Extract<PeriodTime, { readonly at: EdtfDate }> =>
  'at' in time;

/** Whether only the latest possible moment is known. */
export const isBound = (time: PeriodTime): time is Extract<PeriodTime, { readonly by: EdtfDate }> =>
  'by' in time;

/** The two ends of a time as EDTF writes them; those of a moment are the same. */
export function endsOf(time: PeriodTime): { readonly from: EdtfBound; readonly to: EdtfBound } {
  if (isMoment(time)) return { from: time.at, to: time.at };
  return isBound(time) ? { from: '..', to: time.by } : { from: time.from, to: time.to };
}

/**
 * The moment a quantity is placed at on a time axis: the moment itself, the latest possible one, a span's end, or its
 * start when the end is open.
 */
export function anchorOf(time: PeriodTime): EdtfDate {
  if (isMoment(time)) return time.at;
  if (isBound(time)) return time.by;
  if (time.to !== '..') return time.to;
  if (time.from !== '..') return time.from;
  throw new RangeError('A period open at both ends has no place');
}

/** The year of the anchor. */
export const yearOf = (time: PeriodTime): number => Number(anchorOf(time).slice(0, 4));

/** First and last moment as `[from, to]` years with fractions; open ends are infinite. */
export function rangeInYears(time: PeriodTime): readonly [number, number] {
  const { from, to } = endsOf(time);
  return [
    from === '..' ? Number.NEGATIVE_INFINITY : positionInYears(from),
    to === '..' ? Number.POSITIVE_INFINITY : positionInYears(to),
  ];
}

function formatSpan(from: EdtfBound, to: EdtfBound): string {
  if (from === '..') return to === '..' ? 'at all times' : `up to ${formatDate(to)}`;
  if (to === '..') return `since ${formatDate(from)}`;
  const [start, end] = [parseDate(from), parseDate(to)];
  const isInOneYear = start?.year === end?.year && start?.day === undefined && end?.month !== undefined;
  if (isInOneYear && start?.month !== undefined) return `${months[start.month - 1]}–${formatDate(to)}`;
  return `${formatDate(from)}–${formatDate(to)}`;
}

/** The time in words, without its basis. */
export function formatTime(time: PeriodTime): string {
  if (isMoment(time)) return formatDate(time.at);
  return isBound(time) ? `by ${formatDate(time.by)}` : formatSpan(time.from, time.to);
}

/** The time in words; brackets say that it was inferred. */
export const formatPeriod = (period: Period): string =>
  period.basis === 'inferred' ? `[${formatTime(period)}]` : formatTime(period);

/** The year for an axis label, in brackets when inferred; of a bound the month stays, and that it is one. */
export function formatYear(period: Period): string {
  if (isBound(period)) return formatPeriod(period);
  return period.basis === 'inferred' ? `[${yearOf(period)}]` : String(yearOf(period));
}

/** EDTF text of the whole period: `2021`, `2012/2021`, `../2022-08`. */
export function serializeTime(time: PeriodTime): string {
  if (isMoment(time)) return time.at;
  const { from, to } = endsOf(time);
  return `${from}/${to}`;
}

/** Whether two periods are the same time, whatever their basis; a moment by then is no span up to then. */
export const isSameTime = (a: PeriodTime, b: PeriodTime): boolean =>
  isBound(a) === isBound(b) && serializeTime(a) === serializeTime(b);
