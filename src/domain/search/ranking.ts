import type { SearchEntry } from '../searchIndex';

/** How much what is found counts, beside how well it fits: whoever types a name means the chart before its numbers. */
export const boosts: Readonly<Record<SearchEntry['kind'], number>> = {
  indicator: 2,
  number: 1,
  finding: 0.5,
  milestone: 0.5,
};

/** How well one word fits an entry. */
export const fits = {
  /** It stands elsewhere: in the sentence, the period, a note. */
  elsewhere: 1,
  /** A word of the name, or of the printed words, begins with it. */
  begun: 2,
  /** It is a word of the name, or of the printed words. */
  named: 3,
} as const;

/** What each of these counts, from 0: a word that is not there counts nothing. */
const weights = [0, 0.5, 1.5, 4] as const;

/** What a word counts that so many of all entries have: the rarer, the more. */
const rarity = (entries: number, found: number): number =>
  Math.log(1 + (entries - found + 0.5) / (found + 0.5));

/** A word of a search: how it fits each entry, 0 where it does not stand, and how many entries have it. */
export type Match = { readonly fit: Uint8Array; readonly count: number };

/** What a way to fit counts for an entry of a kind, where one word alone is sought. */
export const scoreAlone = (fit: number, kind: SearchEntry['kind']): number =>
  (weights[fit] ?? 0) * boosts[kind];

/** The first of scored places: by score, and as they stand among equals. */
export const bestOf = (
  scored: readonly { readonly place: number; readonly score: number }[],
  most: number,
): number[] =>
  scored
    .toSorted((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, most)
    .map(({ place }) => place);

/** The entries from a place to another that have every word, each with its score. */
export function scoredBy(
  matches: readonly Match[],
  [from, to]: readonly [number, number],
  kindAt: (place: number) => SearchEntry['kind'],
): { place: number; score: number }[] {
  const scored: { place: number; score: number }[] = [];
  for (let place = from; place < to; place += 1) {
    let sum = 0;
    const isFound = matches.every(({ fit, count }) => {
      const own = fit[place] ?? 0;
      sum += (weights[own] ?? 0) * rarity(fit.length, count);
      return own > 0;
    });
    if (isFound) scored.push({ place, score: sum * boosts[kindAt(place)] });
  }
  return scored;
}
