import type { EdtfDate, PeriodTime } from './model';
import { parseDate } from './period';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (number: number) => String(number).padStart(2, '0');
const dateOf = (...parts: readonly number[]) =>
  parts.map((part, index) => (index === 0 ? String(part) : pad(part))).join('-') as EdtfDate;

/** The years written out in some words. */
export const yearsIn = (words: string): readonly number[] =>
  [...words.matchAll(/\b(?:19|20)\d\d\b/gu)].map((match) => Number(match[0]));

/** A month, with its day where one is printed, in the year the words name or else the last such month before the briefing. */
function monthIn(
  words: string,
  held: { readonly year: number; readonly month: number },
): EdtfDate | undefined {
  const match = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: (\d{1,2})\b)?/u.exec(words);
  if (!match) return undefined;
  const month = months.indexOf(match[1] ?? '') + 1;
  const isAYearBack = /\blast year\b/u.test(words) || month > held.month;
  const year = yearsIn(words)[0] ?? (isAYearBack ? held.year - 1 : held.year);
  return match[2] === undefined ? dateOf(year, month) : dateOf(year, month, Number(match[2]));
}

/**
 * Reads words that give a time in relation to the day they were said: "this year", "last year", "in July", "in the past decade".
 * Words that name only a beginning ("since …") give the moment of that beginning. Undefined when they give no time.
 */
export function relativeTimeOf(text: string, heldOn: EdtfDate): PeriodTime | undefined {
  const held = parseDate(heldOn);
  if (held?.month === undefined) return undefined;
  const day = { year: held.year, month: held.month };
  const words = text.toLowerCase();
  if (/\bfirst half of this year\b/u.test(words))
    return { from: dateOf(day.year, 1), to: dateOf(day.year, 6) };
  if (/\bpast decade\b/u.test(words)) return { at: dateOf(day.year - 10, day.month) };
  if (/\bbeginning of this year\b/u.test(words)) return { at: dateOf(day.year, 1) };
  const month = monthIn(words, day);
  if (month !== undefined) return { at: month };
  const [year] = yearsIn(words);
  if (year !== undefined) return { at: dateOf(year) };
  if (/\blast year\b/u.test(words)) return { at: dateOf(day.year - 1) };
  return /\btoday\b/u.test(words) ? { at: heldOn } : undefined;
}
