/** Closed vocabularies. Types and guards derive from the lists, so a new word is added in one place. */

/** How a printed number relates to the true one: as printed, about, above, at least, below, at most (FHIR Quantity.comparator, plus `~`). */
export const comparators = ['=', '~', '>', '≥', '<', '≤'] as const;
export type Comparator = (typeof comparators)[number];

/** Whether it leaves a number open towards larger values. */
export const opensUp = (comparator: Comparator): boolean => comparator === '>' || comparator === '≥';

/** Whether it leaves a number open towards smaller values. */
export const opensDown = (comparator: Comparator): boolean => comparator === '<' || comparator === '≤';

/** How we know the period: in the sentence, from another sentence, or worked out by a rule. */
export const bases = ['stated', 'carried', 'inferred'] as const;
export type Basis = (typeof bases)[number];

export type Role = 'official' | 'questioner' | 'chair';

export const topics = [
  'users',
  'infrastructure',
  'economy',
  'services',
  'content',
  'enforcement',
  'law',
  'education',
  'cooperation',
] as const;
export type Topic = (typeof topics)[number];

/** What sort of measure an indicator is; it decides which comparisons and charts make sense. */
export type Kind =
  | 'stock'
  | 'flow'
  | 'cumulative'
  | 'share'
  | 'rank'
  | 'multiple'
  | 'ratio'
  | 'rate'
  | 'duration'
  | 'threshold';

/** Rules by which a period is read where the sentence does not print it whole. */
export const periodRules = [
  'relative',
  'at-briefing',
  'until-briefing',
  'each-year',
  'from-then-to-briefing',
  'since-event',
  'past-decade',
  'for-years',
  'other-statement',
  'same-sentence',
  'end-of-span',
  'span-end-carried',
] as const;
export type PeriodRule = (typeof periodRules)[number];

/** Why a numeral of a transcript is not an observation. */
export const exclusionReasons = [
  'enumeration',
  'own-points',
  'name',
  'technology',
  'event-ordinal',
  'metadata',
  'period',
  'pronoun',
  'idiom',
  'ordering',
  'whole',
  'no-measure',
  'description',
  'wording',
  'navigation',
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];
