/** Different things in the order they were first met, and for each item the place of its thing. */
export type Dictionary<T> = {
  readonly entries: readonly T[];
  readonly codes: readonly number[];
  /** How many items there are of each entry. */
  readonly counts: readonly number[];
};

/** Finds the different things among items; `keyOf` tells which are the same. `known` come first, whether met or not. */
export function dictionaryOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string | number,
  known: readonly T[] = [],
): Dictionary<T> {
  const entries: T[] = [];
  const counts: number[] = [];
  const places = new Map<string | number, number>();
  const placeOf = (item: T): number => {
    const key = keyOf(item);
    const place = places.get(key) ?? entries.length;
    if (place === entries.length) {
      entries.push(item);
      counts.push(0);
      places.set(key, place);
    }
    return place;
  };
  known.forEach(placeOf);
  const codes = items.map(placeOf);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return { entries, codes, counts };
}

/** The place of each item in upward order, from 0; items that are equal share one. */
export function ranksOf<T>(items: readonly T[], compare: (a: T, b: T) => number): number[] {
  const order = items.map((item, index) => ({ item, index })).toSorted((a, b) => compare(a.item, b.item));
  const ranks: number[] = Array.from({ length: items.length }, () => 0);
  let rank = 0;
  order.forEach(({ item, index }, place) => {
    const before = order[place - 1];
    if (before && compare(before.item, item) !== 0) rank += 1;
    ranks[index] = rank;
  });
  return ranks;
}

/** Compares texts as words, digits in them as numbers. */
export const compareWords: (a: string, b: string) => number = new Intl.Collator('en', { numeric: true })
  .compare;
