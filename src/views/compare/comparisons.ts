/** A comparison that is offered as a link. */
type ReadyComparison = {
  readonly id: string;
  /** What it is about, in a few words. */
  readonly label: string;
  readonly indicators: readonly string[];
};

/** Comparisons worth a look, the first of which is shown when none was asked for. */
export const readyComparisons = [
  {
    id: 'growth',
    label: 'Growth',
    indicators: ['internet-users', 'digital-economy', 'big-data-industry', 'data-output'],
  },
  {
    id: 'reach',
    label: 'Users and coverage',
    indicators: [
      'internet-users',
      'internet-coverage',
      '5g-users',
      'ipv6-users',
      'government-platform-users',
    ],
  },
  {
    id: 'economy',
    label: 'Economy',
    indicators: ['digital-economy', 'digital-economy-share', 'big-data-industry', 'data-output'],
  },
  {
    id: 'enforcement',
    label: 'Enforcement in the first half of 2022',
    indicators: [
      'websites-summoned',
      'websites-fined',
      'websites-suspended',
      'apps-taken-down',
      'illegal-websites',
    ],
  },
  {
    id: 'education',
    label: 'Legal education',
    indicators: ['law-accounts', 'law-account-views', 'law-account-followers', 'law-quiz-entries'],
  },
] as const satisfies readonly ReadyComparison[];

/** What is compared when the address names nothing. */
export const defaultComparison: readonly string[] = readyComparisons[0].indicators;

/** Whether two comparisons name the same indicators in the same order. */
export const isSameComparison = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** What the address holds for a comparison: nothing for the first one. */
export const askFor = (indicators: readonly string[]): readonly string[] =>
  isSameComparison(indicators, defaultComparison) ? [] : indicators;

/** The most indicators that are compared at once; the address takes no more. */
export const mostCompared = 6;
