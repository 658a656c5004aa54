import type { EdtfDate, PeriodTime } from './model';
import { parseDate } from './period';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (number: number) => String(number).padStart(2, '0');
const dateOf = (...parts: readonly number[]) =>
  parts.map((part, index) => (index === 0 ? String(part) : pad(part))).join('-') as EdtfDate;

/** The years written out in some words. */
export const yearsIn = (words: string): readonly number[] =>
  [...words.matchAll(/\b(?:19|20)\d\d\b/gu)].map((match) => Number(match[0]));

/** Words for the time of speaking. All are read alike: an event is dated by them, a level is only bounded. */
const present = /\b(?:today|now|nowadays|so far|to date|currently|at present)\b/iu;

/** Whether words point at the time of speaking: “now”, “so far”, “as of now”, “today”. */
export const saysPresent = (words: string): boolean => present.test(words);

const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const partBefore = new RegExp(
  `\\b(?:(?:${monthNames})\\.?(?: \\d{1,2})?,?|(?:quarter|half|months?|weeks?|beginning|start|middle|end|early|mid|late|spring|summer|autumn|fall|winter)(?: (?:of|in))?(?: the year)?(?: (?:of|in))?|[hq][1-4])[ -]$`,
  'iu',
);
const partAfter = /^(?:['’]s)? ?(?:first|second|third|fourth|last)? ?(?:quarter|half|months?|[hq][1-4])\b/iu;

/**
 * Whether a sentence prints a year of a phrase with a part of it: “the first half of 2021”, “July 2021”, “2021's first
 * quarter”. `offset` is where the phrase begins, in UTF-16 units.
 */
export function isPartOfYear(sentence: string, offset: number, phrase: string, year: string): boolean {
  return [...phrase.matchAll(new RegExp(year, 'gu'))].some(({ index }) => {
    const at = offset + index;
    return partBefore.test(sentence.slice(0, at)) || partAfter.test(sentence.slice(at + year.length));
  });
}

/** A month by its name or the short form of it, with a capital: “decided” is no December, nor “may” a May. */
const monthPattern =
  /\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?(?: (\d{1,2})\b)?/u;

/** A month, with its day where one is printed, in the year the words name or else the last such month before the briefing. */
function monthIn(
  words: string,
  held: { readonly year: number; readonly month: number },
): EdtfDate | undefined {
  const match = monthPattern.exec(words);
  if (!match) return undefined;
  const month = months.indexOf((match[1] ?? '').slice(0, 3).toLowerCase()) + 1;
  const isAYearBack = /\blast year\b/iu.test(words) || month > held.month;
  const year = yearsIn(words)[0] ?? (isAYearBack ? held.year - 1 : held.year);
  return match[2] === undefined ? dateOf(year, month) : dateOf(year, month, Number(match[2]));
}

const ordinals = ['first', 'second', 'third', 'fourth'];

/** A half or a quarter of a year: “the first half of this year”, “the third quarter of 2021”. */
function partIn(words: string, heldYear: number): PeriodTime | undefined {
  const match = /\b(first|second|third|fourth) (half|quarter) of (this year|last year|\d{4})\b/u.exec(words);
  if (!match) return undefined;
  const length = match[2] === 'half' ? 6 : 3;
  const place = ordinals.indexOf(match[1] ?? '');
  if ((place + 1) * length > 12) return undefined;
  const year =
    match[3] === 'this year' ? heldYear : match[3] === 'last year' ? heldYear - 1 : Number(match[3]);
  return { from: dateOf(year, place * length + 1), to: dateOf(year, (place + 1) * length) };
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
  const part = partIn(words, day.year);
  if (part !== undefined) return part;
  // A decade is a round number: no month of its start is known.
  if (/\bpast decade\b/u.test(words)) return { at: dateOf(day.year - 10) };
  if (/\bbeginning of this year\b/u.test(words)) return { at: dateOf(day.year, 1) };
  const month = monthIn(text, day);
  if (month !== undefined) return { at: month };
  const [year] = yearsIn(words);
  if (year !== undefined) return { at: dateOf(year) };
  if (/\blast year\b/u.test(words)) return { at: dateOf(day.year - 1) };
  return saysPresent(words) ? { at: heldOn } : undefined;
}
