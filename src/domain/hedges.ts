import type { Comparator } from './vocabulary';

/** Printed hedges and the comparator each stands for. Longer ones first where one begins another. */
export const hedges: readonly (readonly [words: string, comparator: Comparator])[] = [
  ['no more than', '≤'],
  ['not more than', '≤'],
  ['at most', '≤'],
  ['up to', '≤'],
  ['no fewer than', '≥'],
  ['no less than', '≥'],
  ['not less than', '≥'],
  ['at least', '≥'],
  ['more than', '>'],
  ['greater than', '>'],
  ['in excess of', '>'],
  ['exceeding', '>'],
  ['exceeded', '>'],
  ['exceeds', '>'],
  ['surpassing', '>'],
  ['surpassed', '>'],
  ['above', '>'],
  ['over', '>'],
  ['less than', '<'],
  ['fewer than', '<'],
  ['close to', '<'],
  ['just under', '<'],
  ['nearly', '<'],
  ['almost', '<'],
  ['under', '<'],
  ['below', '<'],
  ['approximately', '~'],
  ['roughly', '~'],
  ['around', '~'],
  ['about', '~'],
];

/** Words that weaken a number and that no comparator here stands for: a number after one of them is refused. */
const unreadHedges = [
  'some',
  'as many as',
  'as much as',
  'as few as',
  'estimated',
  'approaching',
  'virtually',
  'practically',
  'barely',
  'hardly',
  'possibly',
  'perhaps',
  'upwards of',
  'exceed',
  'surpass',
  'topping',
  'minimum of',
  'maximum of',
  'between',
  'circa',
  'shy of',
  'minus',
  'negative',
  'one of',
  'among',
];

/** Words that turn what follows them into its opposite: “no more than” is no “more than”. */
const negations = ['no', 'not', 'never', 'neither', 'nor', 'no longer', 'hardly', 'scarcely', 'without'];

const alternatives = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|');
const hedgeAtEnd = new RegExp(
  `\\b(?:${alternatives([...hedges.map(([words]) => words), ...unreadHedges, ...negations])})(?:\\s+(?:a|an|the|its|all|(?:a|the) total of))?\\s*$`,
  'iu',
);
/** A sign, or the start of a range: “~3 million”, “2 to 3 million”; a year before “to” dates another number. */
const signAtEnd = /(?:[~≈<>≤≥±−]|(?<![\p{L}\d])-|(?<!\b(?:19|20)\d)\d\s*(?:to|-|–|—))\s*$/iu;
const hedgeAtStart =
  /^\s*(?:\+|-?plus\b|[(,]? ?or (?:even |possibly )?(?:more|less|fewer|so|above|below|over|under|thereabouts)\b|\(?and (?:more|above)\b|-?odd\b|at (?:most|least)\b)/iu;

/**
 * The hedge that stands directly before or after the words of a phrase, and so belongs to it; undefined where none does.
 * “50 million” is not to be cited out of “exceeded 50 million”, nor “30” out of “30 or more”.
 */
export const hedgeBeside = (before: string, after: string): string | undefined =>
  (hedgeAtEnd.exec(before) ?? signAtEnd.exec(before) ?? hedgeAtStart.exec(after))?.[0].trim();

const hedgeWithin =
  /(?<![\p{L}\d])(?:or (?:more|less|fewer|so|above|below|over|under|thereabouts|nearly|almost|about)|and (?:more|above)|at (?:most|least))(?!\p{L})/iu;

/** A hedge among the words from a number on, as in “30 million users or more”; undefined where there is none. */
export const hedgeAmong = (words: string): string | undefined => hedgeWithin.exec(words)?.[0];

/** The hedge a phrase begins with, and the words after it. */
export function hedgeOf(phrase: string): { hedge?: string; comparator: Comparator; rest: string } {
  const lower = phrase.toLowerCase();
  for (const [words, comparator] of hedges) {
    if (lower.startsWith(`${words} `)) {
      return { hedge: phrase.slice(0, words.length), comparator, rest: phrase.slice(words.length + 1) };
    }
  }
  return { comparator: '=', rest: phrase };
}
