import type { Indicator, Observation, Quantity } from './model';
import { formatPeriod } from './period';
import { unitOf } from './units';
import type { Basis, Comparator, ExclusionReason, PeriodRule, Role, Topic } from './vocabulary';

/** Words of the interface for the closed vocabularies. */
export const comparatorWords: Readonly<Record<Comparator, string>> = {
  '=': 'as printed',
  '~': 'about',
  '>': 'at least',
  '<': 'just under',
};

export const basisWords: Readonly<Record<Basis, string>> = {
  stated: 'stated',
  carried: 'carried over',
  inferred: 'inferred',
};

export const basisExplanations: Readonly<Record<Basis, string>> = {
  stated: 'The sentence itself says when.',
  carried: 'Another sentence says when; it is quoted with the number.',
  inferred: 'No sentence says when; a rule does. Inferred periods stand in brackets.',
};

export const topicLabels: Readonly<Record<Topic, string>> = {
  users: 'Internet users',
  infrastructure: 'Networks and infrastructure',
  economy: 'Digital economy, data and innovation',
  services: 'Digital services',
  content: 'Online content',
  enforcement: 'Law enforcement',
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
  relative:
    'The words are relative (“this year”, “in July”, “today”); the year is counted from the day of the briefing.',
  'at-briefing':
    'The sentence gives no date and speaks of the present; it is read as holding in the month of the briefing.',
  'until-briefing':
    'A running total without an end is read as counted up to the month of the briefing; its start is not printed.',
  'each-year':
    'The amount is said to hold in each year; the years are not printed, so it is read up to the month of the briefing.',
  'from-then-to-briefing':
    'The words give the start, counted from the day of the briefing where they are relative; the end is read as the month of the briefing.',
  'other-statement': 'The sentence gives no date; another statement of the same matter does.',
  'same-sentence': 'The date stands with another number of the sentence; it is read for this one too.',
  'end-of-span': 'The sentence prints a span; the number is read as holding at its end.',
  'span-end-carried':
    'The sentence prints the year compared with; the year reached stands in a sentence before it.',
};

export const exclusionLabels: Readonly<Record<ExclusionReason, string>> = {
  enumeration: 'Numbers a point or question in a list',
  'own-points': 'Counts the speaker’s own points',
  name: 'Part of a name or set phrase',
  technology: 'Part of a technology’s name',
  'event-ordinal': 'Number of an event',
  metadata: 'Date and time of the briefing',
  period: 'A time no number rests on',
  pronoun: 'Stands for a thing, not a count',
  idiom: 'Figure of speech',
  ordering: 'Before others, without a measure',
  whole: '“All” without a measured set',
  description: 'Describes a structure',
  wording: 'Looks like a number word, but is none',
  navigation: 'Page navigation after the closing',
};

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A bare number with grouped digits. */
export const formatNumber = (value: number): string => grouped.format(value);

/** A share as printed, without false precision: a third is a third. */
const formatShare = (value: number): string => (value === 100 / 3 ? '33⅓%' : `${grouped.format(value)}%`);

/** The normalised number with its unit: `1,030,000,000 people`, `73%`, `place 2`. */
export function formatValue({ value, unit }: Pick<Quantity, 'value' | 'unit'>): string {
  const { kind, one, many } = unitOf(unit);
  if (kind === 'percent') return formatShare(value);
  if (kind === 'rank') return `place ${value}`;
  return `${grouped.format(value)} ${value === 1 ? one : many}`;
}

/** The normalised number with its unit and what its hedge makes of it: `at least 1,030,000,000 people`. */
export function formatQuantity(quantity: Pick<Quantity, 'value' | 'unit' | 'comparator' | 'hedge'>): string {
  const { comparator, hedge } = quantity;
  const value = formatValue(quantity);
  if (comparator === '=') return value;
  const isBelow = comparator === '<' && hedge?.toLowerCase() === 'less than';
  return `${isBelow ? 'less than' : comparatorWords[comparator]} ${value}`;
}

/** The words of a mark or link: "Internet users, 2021: over 1.03 billion". */
export const nameOf = (indicator: Indicator, observation: Observation): string =>
  `${indicator.label}, ${formatPeriod(observation.period)}: ${observation.quantity.printed}`;

/** The accessible name of a link to a citation. */
export const linkNameOf = (indicator: Indicator, observation: Observation): string =>
  `${nameOf(indicator, observation)}. Open citation`;

/** Words that stand alone, as those of an office do where no name precedes them. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Path of the page of one number. */
export const figurePath = (observationId: string): string => `/figures/${observationId}`;

/** Address of a finding: its place on the page that compares. */
export const findingPath = (findingId: string): string => `/compare#${findingId}`;

/** Path of the page of one chart. */
export const chartPath = (indicatorId: string): string => `/charts/${indicatorId}`;
