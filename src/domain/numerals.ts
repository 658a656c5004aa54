import { lengthOf } from './codePoints';

/** A digit run or number word of a transcript: the smallest thing the ledger accounts for. */
export type Numeral = {
  /** Code-point offset of its first character. */
  readonly start: number;
  readonly printed: string;
};

const cardinals =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|zero';
const ordinals =
  'first|second|secondly|third|thirdly|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|hundredth';
const fractions = 'half|halves|quarter|quarters|thirds';
const multiples =
  'once|twice|thrice|double|doubled|triple|tripled|quadruple|twofold|threefold|fourfold|fivefold|sixfold|sevenfold|eightfold|ninefold|tenfold';
const spans = 'decade|decades|century|centuries|centenary';
/** Words for a whole, most of it, one or two of a thing. */
const parts = 'all|most|majority|minority|both|single|dual|pair|couple';
/** Words that claim a place without a digit: "tops the world" is a rank of 1. */
const superlatives = 'largest|biggest|greatest|highest|strongest|smallest|lowest|fewest|least|tops|leads';
/** More of one thing than of another, which says how many times one is the other; “more than 30” is a hedge. */
const comparisons = '(?:more|fewer|less) (?:[a-z-]+ ){1,3}than';

/** The number words of a ledger, by kind: those that count, and no others. */
export const numberWords: readonly (readonly string[])[] = [
  cardinals,
  ordinals,
  fractions,
  multiples,
  spans,
  parts,
  superlatives,
].map((words) => words.split('|'));

/**
 * One alternation: digit runs with their separators and ordinal suffix, or a word of the lists, whole words only. Words
 * that fix no number (“several”, “many”, “few”) are none.
 */
const numeral = new RegExp(
  `\\d+(?:[.,]\\d+)*(?:st|nd|rd|th)?|\\b(?:${[...numberWords.flat(), comparisons].join('|')})\\b`,
  'giu',
);

/** Every numeral of a text in reading order: what is no statistic is excluded with a reason. */
export function numeralsOf(text: string): Numeral[] {
  const found: Numeral[] = [];
  let index = 0;
  let position = 0;
  for (const match of text.matchAll(numeral)) {
    position += lengthOf(text.slice(index, match.index));
    index = match.index;
    found.push({ start: position, printed: match[0] });
  }
  return found;
}
