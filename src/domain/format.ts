import type { Indicator, Observation, Quantity } from './model';
import { formatPeriod } from './period';
import { unitOf } from './units';
import type { Basis, Comparator, ExclusionReason, PeriodRule, Role, Topic } from './vocabulary';

/** Words of the interface for the closed vocabularies. */
export const comparatorWords: Readonly<Record<Comparator, string>> = {
  '=': 'as printed',
  '~': 'about',
  '>': 'above',
  '≥': 'at least',
  '<': 'below',
  '≤': 'at most',
};

export const basisWords: Readonly<Record<Basis, string>> = {
  stated: 'stated',
  carried: 'carried over',
  inferred: 'inferred',
};

export const basisExplanations: Readonly<Record<Basis, string>> = {
  stated: 'The sentence itself gives the period.',
  carried: 'Another sentence gives the period; it is quoted with the number.',
  inferred:
    'The words give no period, or only part of one; a rule supplies the rest. Inferred periods are in brackets.',
};

export const topicLabels: Readonly<Record<Topic, string>> = {
  users: 'Internet users',
  infrastructure: 'Networks and infrastructure',
  economy: 'Digital economy, data and innovation',
  services: 'Digital services',
  content: 'Online content',
  enforcement: 'Regulatory enforcement',
  law: 'Laws and the white paper',
  education: 'Legal education',
  cooperation: 'Cooperation and conferences',
};

export const roleLabels: Readonly<Record<Role, string>> = {
  official: 'Official',
  questioner: 'Questioner',
  chair: 'Chair',
};

/** What each rule for a period does, in one sentence. */
export const periodRuleTexts: Readonly<Record<PeriodRule, string>> = {
  relative: '“This year”, “in July” or “today” is counted from the day of the briefing.',
  'at-briefing':
    'The sentence gives this number no date, or only “now” or “so far”: it is from the month of the briefing or before.',
  'until-briefing': 'A running total without an end date is taken to run to the month of the briefing.',
  'each-year': 'The sentence does not say which years; they are taken to run to the month of the briefing.',
  'from-then-to-briefing':
    'The sentence gives a start and no end; the time is taken to run to the month of the briefing.',
  'since-event':
    'The sentence gives no date; the count is taken to run from an event in an earlier sentence to the month of the briefing.',
  'past-decade': '“The past decade” is counted back ten years from the briefing, to a year.',
  'for-years': '“For several years” gives no start; the time is taken to run to the month of the briefing.',
  'other-statement': 'The sentence gives no date; that of another statement on the subject is assumed.',
  'same-sentence': 'The date belongs to another number in the sentence and is assumed for this one.',
  'end-of-span': 'The sentence gives a span of years; the number is taken to refer to the last year.',
  'span-end-carried': 'The sentence gives the earlier year; the later one is in a sentence before it.',
};

export const exclusionLabels: Readonly<Record<ExclusionReason, string>> = {
  enumeration: 'Item number in a list',
  'own-points': 'Says how many points, questions or examples follow',
  name: 'Part of a name or set phrase',
  technology: 'Part of a technology’s name',
  'event-ordinal': 'Which event in a series',
  metadata: 'Date and time of the briefing',
  period: 'A time that dates no number here',
  pronoun: '“One” as a pronoun',
  idiom: 'Figure of speech',
  ordering: '“First” in order, not in a ranking',
  whole: '“All” with nothing counted',
  'no-measure': 'A superlative with no measure or no rivals',
  description: 'Part of a description',
  wording: 'Not used as a number',
  navigation: 'Links below the transcript',
};

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A bare number with grouped digits. */
export const formatNumber = (value: number): string => grouped.format(value);

/** A share as printed, without false precision: a third is a third. */
const formatShare = (value: number): string => (value === 100 / 3 ? '33⅓%' : `${grouped.format(value)}%`);

/** The normalised number with its unit: `1,030,000,000 people`, `73%`, `rank 2`, `1 to 1` of as many of one as of the other. */
export function formatValue({ value, unit }: Pick<Quantity, 'value' | 'unit'>): string {
  const { kind, one, many } = unitOf(unit);
  if (kind === 'percent') return formatShare(value);
  if (kind === 'rank') return `rank ${value}`;
  if (kind === 'multiple' && value === 1) return '1 to 1';
  return `${grouped.format(value)} ${value === 1 ? one : many}`;
}

/** The normalised number with its unit and what its hedge makes of it: `above 1,030,000,000 people`. */
export function formatQuantity(quantity: Pick<Quantity, 'value' | 'unit' | 'comparator'>): string {
  const { comparator } = quantity;
  const value = formatValue(quantity);
  return comparator === '=' ? value : `${comparatorWords[comparator]} ${value}`;
}

/** The words of a mark or link: "Internet users, 2021: over 1.03 billion". */
export const nameOf = (indicator: Indicator, observation: Observation): string =>
  `${indicator.label}, ${formatPeriod(observation.period)}: ${observation.quantity.printed}`;

/** The accessible name of a link to a citation. */
export const linkNameOf = (indicator: Indicator, observation: Observation): string =>
  `${nameOf(indicator, observation)}. Open citation`;

/** Words that stand alone, as those of an office do where no name precedes them. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Address of a finding: its place on the page that compares. */
export const findingPath = (findingId: string): string => `/findings#${findingId}`;
