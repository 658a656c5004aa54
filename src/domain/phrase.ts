import { type UnitId, unitIds, units } from './units';
import type { Comparator } from './vocabulary';

/** What a printed phrase says, read back from its words alone. */
export type ParsedPhrase = {
  readonly value: number;
  readonly comparator: Comparator;
  /** The printed words that weaken the number, or absent. */
  readonly hedge?: string;
  /** Significant digits as printed: zeros at the end of a whole number do not count, number words count one. */
  readonly significantDigits: number;
  /** The unit the words name, or `count` where they name none and only the sentence tells what is counted. */
  readonly unit: UnitId | 'count';
  /** The words that show the quantity on their own: hedge, number, scale and unit symbol, without the thing counted. */
  readonly printed: string;
};

/** Printed hedges and the comparator each stands for. Longer ones first where one begins another. */
export const hedges: readonly (readonly [words: string, comparator: Comparator])[] = [
  ['more than', '>'],
  ['less than', '<'],
  ['at least', '>'],
  ['exceeding', '>'],
  ['above', '>'],
  ['over', '>'],
  ['nearly', '<'],
  ['almost', '<'],
  ['around', '~'],
  ['about', '~'],
];

const scales = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const cardinals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ordinals = [
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
  /^(?:ranked|ranks|ranking) (\w+)\b/iu,
  /^(\w+) place\b/iu,
  /^(?:the )?world's (\w+) largest\b/iu,
  /^(\w+) largest worldwide\b/iu,
  /^(?:the )?(?:world's|country's) (first)\b/iu,
  /^(?:the )?world's largest()\b/iu,
  /^(?:tops|leads) the (?:world|country)()\b/iu,
  /^(?:the )?largest (?:number of [\w ]+ )?in the world()/iu,
  /^(?:the )?largest number of internet users()/iu,
];

const significantDigitsOf = (digits: string): number => {
  const bare = digits.replaceAll(',', '').replace('.', '').replace(/^0+/u, '');
  return Math.max(1, (digits.includes('.') ? bare : bare.replace(/0+$/u, '')).length);
};

/** Digits times scale without the noise of binary fractions: 1.067 billion is 1067000000 exactly. */
const scaled = (digits: string, scale: number): number =>
  Number(`${digits.replaceAll(',', '')}e${Math.round(Math.log10(scale))}`);

function hedgeOf(phrase: string): { hedge?: string; comparator: Comparator; rest: string } {
  const lower = phrase.toLowerCase();
  for (const [words, comparator] of hedges) {
    if (lower.startsWith(`${words} `)) {
      return { hedge: phrase.slice(0, words.length), comparator, rest: phrase.slice(words.length + 1) };
    }
  }
  return { comparator: '=', rest: phrase };
}

/** The unit whose noun stands in the words after a number; the longest noun wins ("patent applications" before "applications"). */
function nounUnitOf(words: string): UnitId | undefined {
  const lower = words.toLowerCase();
  let best: { id: UnitId; noun: string } | undefined;
  for (const id of unitIds) {
    for (const noun of units[id].nouns) {
      if (new RegExp(`\\b${noun}\\b`, 'u').test(lower) && noun.length > (best?.noun.length ?? 0))
        best = { id, noun };
    }
  }
  return best?.id;
}

type Core = Pick<ParsedPhrase, 'value' | 'significantDigits' | 'unit'> & { length: number };

function rankIn(rest: string): Core | undefined {
  for (const form of rankForms) {
    const match = form.exec(rest);
    if (!match) continue;
    const place = match[1] ? ordinals.indexOf(match[1].toLowerCase()) : 1;
    if (place < 1) continue;
    return { value: place, significantDigits: 1, unit: 'rank', length: match[0].length };
  }
  return undefined;
}

function wordIn(rest: string): Core | undefined {
  const lower = rest.toLowerCase();
  if (/^all(?![\w-])/u.test(lower)) return { value: 100, significantDigits: 1, unit: 'percent', length: 3 };
  for (const [word, percent] of fractions) {
    if (new RegExp(`^${word}(?![\\w-])`, 'u').test(lower))
      return { value: percent, significantDigits: 1, unit: 'percent', length: word.length };
  }
  const [fold, word = ''] = /^(\w+)fold\b/u.exec(lower) ?? [];
  const factor = cardinals.indexOf(word);
  return fold && factor > 0
    ? { value: factor, significantDigits: 1, unit: 'times', length: fold.length }
    : undefined;
}

/** Digits whole with their separators, and no letter glued to them but ZB ("6.6ZB", not "5G" or "14th"); or a whole word ("two", not "two-thirds"). */
const number =
  /^(\$)?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![.,]*\d)(?!(?!ZB\b)\p{L})|[a-z]+(?!-?[\p{L}\d]))(?: (thousand|million|billion|trillion)\b)?(%)?/iu;

function numberIn(rest: string): Core | undefined {
  const match = number.exec(rest);
  if (!match) return undefined;
  const [whole, dollar, digits = '', scaleWord = '', percent] = match;
  const scale = scales.get(scaleWord.toLowerCase()) ?? 1;
  const word = cardinals.indexOf(digits.toLowerCase());
  const isWord = /^[a-z]/iu.test(digits);
  if (isWord && word < 0) return undefined;
  const value = isWord ? word * scale : scaled(digits, scale);
  if (!Number.isFinite(value)) return undefined;
  const significantDigits = isWord ? 1 : significantDigitsOf(digits);
  if (dollar) return { value, significantDigits, unit: 'us-dollar', length: whole.length };
  if (percent) return { value, significantDigits, unit: 'percent', length: whole.length };
  // A symbol or currency belongs to the printed quantity; a counted noun only says what is counted.
  const words = rest.slice(whole.length);
  const symbol = /^ ?(?:(?:consecutive )?years|zettabytes|ZB|yuan|times)\b/iu.exec(words);
  const unit = nounUnitOf(symbol?.[0] ?? words) ?? 'count';
  return { value, significantDigits, unit, length: whole.length + (symbol?.[0].length ?? 0) };
}

/**
 * Reads a printed phrase back into the quantity it states, or returns undefined when its words state none.
 * The phrase begins with its hedge, or with its number when there is none.
 */
export function parsePhrase(phrase: string): ParsedPhrase | undefined {
  const { hedge, comparator, rest } = hedgeOf(phrase);
  const core = rankIn(rest) ?? wordIn(rest) ?? numberIn(rest);
  if (!core) return undefined;
  const { length, ...quantity } = core;
  const printed = phrase.slice(0, phrase.length - rest.length + length);
  return { ...quantity, comparator, ...(hedge === undefined ? {} : { hedge }), printed };
}
