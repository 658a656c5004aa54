import { comparisons } from '#data/comparisons';

/** Comparisons that are offered as links. */
export const readyComparisons = comparisons;

/** What is compared when the address names nothing. */
export const defaultComparison: readonly string[] = readyComparisons[0].indicators;

/** Whether two comparisons name the same indicators in the same order. */
export const isSameComparison = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** What the address holds for a comparison: nothing for the first one. */
export const comparisonQueryOf = (indicators: readonly string[]): readonly string[] =>
  isSameComparison(indicators, defaultComparison) ? [] : indicators;

/** The most indicators that are compared at once; the address takes no more. */
export const mostCompared = 6;
