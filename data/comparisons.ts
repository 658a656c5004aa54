import type { IndicatorId } from './indicators';

/** A comparison that is offered as a link. */
export type ReadyComparison = {
  readonly id: string;
  /** What it is about, in a few words. */
  readonly label: string;
  readonly indicators: readonly IndicatorId[];
};

/** Comparisons worth a look, the first of which is shown when none was asked for. */
export const comparisons = [
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
