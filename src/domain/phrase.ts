import { hedgeAmong, hedgeBeside, hedgeOf } from './hedges';
import { unitNouns } from './unitNouns';
import { type UnitId, unitIds, units } from './units';
import type { Comparator } from './vocabulary';

/** What a printed phrase says, read back from its words alone. */
export type ParsedPhrase = {
  readonly value: number;
  readonly comparator: Comparator;
  /** The printed words that weaken the number, or absent. */
  readonly hedge?: string;
  /** Significant digits as printed: zeros at the end of a whole number do not count, but that of the word “ten” does. */
  readonly significantDigits: number;
  /** The unit the words name; absent where they end with the number, and only the sentence says what is counted. */
  readonly unit?: UnitId;
  /** The words that show the quantity on their own: hedge, number, scale and unit symbol, without the thing counted. */
  readonly printed: string;
};

/** A phrase that states no quantity, with the words that could not be read. */
export type UnreadPhrase = { readonly unread: string };

const scales = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** The number words from zero to ten. */
export const cardinals = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
/** Their ordinals. */
export const ordinals = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
/** Fractions in percent. */
const fractions: readonly (readonly [word: string, percent: number])[] = [
  ['half', 50],
  ['one-third', 100 / 3],
  ['one-quarter', 25],
];

/** Phrases that claim a place in an order. Group 1 is the ordinal where one is printed; without it the place is 1. */
const rankForms: readonly RegExp[] = [
  /^(?:ranked|ranks|ranking) (\w+)\b(?: for (?:\w+ )?years\b)?/iu,
  /^(\w+) place\b/iu,
  /^(?:the )?world's (\w+) largest\b/iu,
  /^(\w+) largest worldwide\b/iu,
  /^(?:the )?(?:world's|country's) (first)\b/iu,
  /^(?:the )?world's largest()\b/iu,
  /^(?:tops|leads) the (?:world|country)()\b/iu,
  /^(?:the )?largest (?:number of [\w ]+ )?in the world()/iu,
  /^(?:the )?largest number of internet users()/iu,
];

/** More of one thing than of another: how many for each, above one. */
const comparison =
  /^more [\p{L} -]+ than (?!(?:before|ever|usual|expected|planned|last|in|at)\b)[\p{L} -]+$/iu;
/** More than half of a whole. */
const majority = /^(?:(?:vast|great|overwhelming) )?majority\b/iu;

const significantDigitsOf = (digits: string): number => {
  const bare = digits.replaceAll(',', '').replace('.', '').replace(/^0+/u, '');
  return Math.max(1, (digits.includes('.') ? bare : bare.replace(/0+$/u, '')).length);
};

/** Digits times scale without the noise of binary fractions: 1.067 billion is 1067000000 exactly. */
const scaled = (digits: string, scale: number): number =>
  Number(`${digits.replaceAll(',', '')}e${Math.round(Math.log10(scale))}`);

const nounPatterns: readonly { readonly id: UnitId; readonly noun: string; readonly pattern: RegExp }[] =
  unitIds.flatMap((id) =>
    unitNouns[id].map((noun) => ({ id, noun, pattern: new RegExp(`\\b${noun}\\b`, 'u') })),
  );

const isCounted = (id: UnitId) => units[id].kind === 'count';

/** The unit whose noun stands in some words; the longest noun wins ("patent applications" before "applications"). */
function unitIn(words: string, isPossible: (id: UnitId) => boolean): UnitId | undefined {
  const lower = words.toLowerCase();
  let best: { id: UnitId; noun: string } | undefined;
  for (const { id, noun, pattern } of nounPatterns) {
    if (isPossible(id) && noun.length > (best?.noun.length ?? 0) && pattern.test(lower)) best = { id, noun };
  }
  return best?.id;
}

/** Whether a text names a unit, by one of the nouns it is printed with. */
export const namesUnit = (text: string, unit: UnitId): boolean => {
  const lower = text.toLowerCase();
  return nounPatterns.some(({ id, pattern }) => id === unit && pattern.test(lower));
};

type Core = Pick<ParsedPhrase, 'value' | 'significantDigits' | 'unit' | 'comparator'> & { length: number };

/** What a core of a phrase has to say: a quantity, or the words it could not make out. */
type Read = Core | UnreadPhrase | undefined;

function rankIn(rest: string): Core | undefined {
  for (const form of rankForms) {
    const match = form.exec(rest);
    if (!match) continue;
    const place = match[1] ? ordinals.indexOf(match[1].toLowerCase()) : 1;
    if (place < 1) continue;
    return { value: place, significantDigits: 1, unit: 'rank', comparator: '=', length: match[0].length };
  }
  return undefined;
}

const share = (percent: number, length: number, comparator: Comparator = '='): Core => ({
  value: percent,
  significantDigits: 1,
  unit: 'percent',
  comparator,
  length,
});

function wordIn(rest: string): Core | undefined {
  const lower = rest.toLowerCase();
  if (/^all(?![\w-])/u.test(lower)) return share(100, 3);
  for (const [word, percent] of fractions) {
    if (new RegExp(`^${word}(?![\\w-])`, 'u').test(lower)) return share(percent, word.length);
  }
  const words = majority.exec(rest);
  if (words) return share(50, words[0].length, '>');
  const compared = comparison.exec(rest);
  if (compared)
    return { value: 1, significantDigits: 1, unit: 'times', comparator: '>', length: compared[0].length };
  const [fold, word = ''] = /^(\w+)fold\b/u.exec(lower) ?? [];
  const factor = cardinals.indexOf(word);
  return fold && factor > 0
    ? { value: factor, significantDigits: 1, unit: 'times', comparator: '=', length: fold.length }
    : undefined;
}

/** Digits whole with their separators, and no letter glued to them but ZB ("6.6ZB", not "5G" or "14th"); or a whole word ("two", not "two-thirds"). */
const number =
  /^(\$)?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![.,]*\d)(?!(?!ZB\b)\p{L})|[a-z]+(?!-?[\p{L}\d]))(?: (thousand|million|billion|trillion)\b)?(%)?/iu;
/** Symbols and currencies directly behind a number, which belong to the printed quantity; a counted noun only says what is counted. */
const symbolAfter =
  /^ ?(?:(?:consecutive |successive )?years|zettabytes|ZB|yuan|times|percentage points?|percent|per cent|(?:U\.?S\.? )?dollars)(?![\p{L}\d])/iu;

/** The words before the first noun of a unit. */
function wordsBefore(words: string, unit: UnitId): string {
  const lower = words.toLowerCase();
  const starts = nounPatterns.flatMap(({ id, pattern }) => (id === unit ? [lower.search(pattern)] : []));
  return words.slice(0, Math.min(...starts.filter((start) => start >= 0)));
}

/** Between a number and what it counts there may be adjectives, but no range, no other number and no scale unknown here. */
const strayWord =
  /^[-–—/]|(?<![\p{L}\d])(?:to|in|of|or|per|out|for|than|by|from|at|on|dozens?|score|crore|lakh|hundred|gross|myriad|bn|mn|tn|[km]|\d[\d.,]*)(?![\p{L}\d])/iu;
const strayIn = (between: string): string | undefined => strayWord.exec(between)?.[0];

function numberIn(rest: string): Read {
  const match = number.exec(rest);
  if (!match) return undefined;
  const [whole, dollar, digits = '', scaleWord = '', percent] = match;
  const scale = scales.get(scaleWord.toLowerCase()) ?? 1;
  const word = cardinals.indexOf(digits.toLowerCase());
  const isWord = /^[a-z]/iu.test(digits);
  if (isWord && word < 0) return undefined;
  const value = isWord ? word * scale : scaled(digits, scale);
  if (!Number.isFinite(value)) return undefined;
  const after = rest.slice(whole.length);
  const symbol = dollar || percent ? undefined : symbolAfter.exec(after)?.[0];
  const words = after.slice(symbol?.length ?? 0);
  const beside = hedgeBeside('', words);
  if (beside !== undefined) return { unread: beside };
  const significantDigits = isWord ? String(word).length : significantDigitsOf(digits);
  const core = { value, significantDigits, comparator: '=', length: whole.length } as const;
  if (dollar) return { ...core, unit: 'us-dollar' };
  if (percent) return { ...core, unit: 'percent' };
  if (symbol !== undefined) {
    const unit = unitIn(symbol, (id) => !isCounted(id));
    return unit ? { ...core, unit, length: whole.length + symbol.length } : { unread: symbol.trim() };
  }
  const unit = unitIn(words, isCounted);
  const between = unit ? wordsBefore(words, unit) : words;
  const stray = strayIn(between);
  if (stray !== undefined) return { unread: stray };
  if (unit) return { ...core, unit };
  return /\p{L}/u.test(words) ? { unread: words.trim() } : core;
}

/**
 * Reads a printed phrase back into the quantity it states, or returns the words that it could not read: a hedge, unit or
 * scale that this grammar does not know is never taken for another. The phrase begins with its hedge, or with its
 * number when there is none.
 */
export function readPhrase(phrase: string): ParsedPhrase | UnreadPhrase {
  const { hedge, comparator, rest } = hedgeOf(phrase);
  const second = hedgeAmong(rest);
  if (second !== undefined) return { unread: second };
  const core = rankIn(rest) ?? wordIn(rest) ?? numberIn(rest);
  if (!core) return { unread: rest };
  if ('unread' in core) return core;
  if (hedge !== undefined && core.comparator !== '=') return { unread: phrase };
  const { length, ...quantity } = core;
  const printed = phrase.slice(0, phrase.length - rest.length + length);
  return {
    ...quantity,
    comparator: hedge === undefined ? core.comparator : comparator,
    ...(hedge === undefined ? {} : { hedge }),
    printed,
  };
}

/** The quantity a phrase states, or undefined when some of its words cannot be read. */
export function parsePhrase(phrase: string): ParsedPhrase | undefined {
  const read = readPhrase(phrase);
  return 'unread' in read ? undefined : read;
}
