import type { Computed } from '../computed';
import { covers, intersection, intervalOf, isOpen } from '../interval';
import type { Observation, PeriodTime } from '../model';
import { capitalised } from '../format';
import { isBound } from '../period';
import { unitOf } from '../units';
import type { ComparisonKey } from './check';
import type { ComparedVerdict, FindingReading, Verdict } from './finding';
import { formatComputedInterval, formatInterval } from './words';

/** What is said of two numbers that differ in a key. */
export const differenceSentences: Readonly<Record<ComparisonKey, string>> = {
  indicator: 'They measure different things',
  population: 'They cover different groups',
  unit: 'They use different units',
  area: 'They cover different areas',
  period: 'They refer to different times',
};

/** What is said of two numbers of different times; a number without a date may be of any time before its briefing. */
export const otherTime = (...periods: readonly PeriodTime[]): string =>
  periods.some(isBound) ? 'They may refer to different times' : differenceSentences.period;

/** What is said of two computed values. */
export const computedSentences: Readonly<Record<ComparedVerdict, string>> = {
  agrees: 'The two ranges overlap.',
  compatible: 'The two can both be right: one of the numbers behind them sets only a limit.',
  conflict: 'The two ranges do not overlap.',
};

const quoted = ({ quantity }: Pick<Observation, 'quantity'>) => `“${quantity.printed}”`;

/** What is said of two statements of one quantity. */
export function statementsSentence(a: Observation, b: Observation, verdict: ComparedVerdict): string {
  if (verdict === 'compatible') return keeping(a, b);
  if (verdict === 'conflict') return `No value fits both ${quoted(a)} and ${quoted(b)}.`;
  const both = intersection(intervalOf(a.quantity), intervalOf(b.quantity));
  if (!both) return computedSentences[verdict];
  return `Both allow ${both.low === both.high ? 'only ' : ''}${formatInterval(both, a.quantity.unit)}.`;
}

/** What is said of two statements of which one or both only set a limit. */
function keeping(a: Observation, b: Observation): string {
  const [open, other] = isOpen(intervalOf(a.quantity)) ? [a, b] : [b, a];
  const [limit, values] = [intervalOf(open.quantity), intervalOf(other.quantity)];
  if (isOpen(values)) return 'Both set only limits, and some values satisfy both.';
  const satisfied = `satisfies ${quoted(open)}, which sets only a limit.`;
  return covers(limit, values)
    ? `${quoted(other)} ${satisfied}`
    : `Part of the range of ${quoted(other)} ${satisfied}`;
}

/** What is said of two statements that give the same number in the same way. */
export function sameNumberSentence({ quantity }: Observation): string {
  if (unitOf(quantity.unit).kind === 'rank') return 'Both claim the same rank.';
  return isOpen(intervalOf(quantity)) ? 'Both set the same limit.' : 'Both give the same number.';
}

/** How the values that a calculation gives relate to a claim. */
function standing(claim: Observation, { interval }: Computed, verdict: Verdict): string {
  if (verdict === 'conflict') return `no value in that range fits ${quoted(claim)}`;
  const claimed = intervalOf(claim.quantity);
  const how = covers(claimed, interval) ? 'all of that range' : 'part of that range';
  if (isOpen(claimed)) return `${how} satisfies ${quoted(claim)}`;
  const because = verdict === 'compatible' ? ', because one input sets only a limit' : '';
  return `${how} fits ${quoted(claim)}${because}`;
}

/** How the two fit under another reading. */
const otherwise: Readonly<Record<Verdict, string>> = {
  agrees: 'the two fit',
  compatible: 'the two fit',
  conflict: 'no value fits',
  computed: 'there is nothing to compare with',
  'depends on the reading': 'the words leave it open',
  'not comparable': 'they cannot be compared',
};

const isCompared = ({ verdict }: Pick<FindingReading, 'verdict'>) => verdict !== 'not comparable';

/** What is said where the readings of some words come to different results. */
export const readingsSentence = (readings: readonly Pick<FindingReading, 'reading' | 'verdict'>[]): string =>
  capitalised(
    `${readings
      .map(
        ({ reading = 'as printed', verdict }) =>
          `if read ${reading}, they ${verdict === 'conflict' ? 'do not fit' : 'fit'}`,
      )
      .join('; ')}.`,
  );

/** What is said of a claim against what other numbers make of it. */
export function claimSentence(
  claim: Observation,
  computed: Computed,
  verdict: Verdict,
  others: readonly FindingReading[],
): string {
  const made = formatComputedInterval(computed.interval, computed.unit);
  if (verdict === 'not comparable') {
    const when = isBound(claim.period) ? 'has no date of its own' : 'refers to another time';
    return `The calculation gives ${made}. The printed ${quoted(claim)} ${when}, so the two are not compared.`;
  }
  const plain = `The calculation gives ${made}; ${standing(claim, computed, verdict)}.`;
  const differing =
    others.find(
      (other) => (other.verdict === 'conflict') !== (verdict === 'conflict') && isCompared(other),
    ) ?? others.find((other) => other.verdict !== verdict);
  if (others.length === 0) return plain;
  if (!differing)
    return `${plain} ${others.length === 1 ? 'The other reading leads' : 'The other readings lead'} to the same verdict.`;
  return `${plain} Read ${differing.reading}, ${otherwise[differing.verdict]}.`;
}

/** What is said of a part against its whole. */
export function partSentence(part: Observation, whole: Observation, verdict: ComparedVerdict): string {
  if (verdict === 'conflict') return `${quoted(part)} is larger than ${quoted(whole)}.`;
  const limit = verdict === 'compatible' ? ': at least one of the two is only a limit' : '';
  return `${quoted(part)} can be part of ${quoted(whole)}${limit}.`;
}

/** Words for results that are compared with nothing. */
export const uncomparedSentences = {
  implied: 'Computed from printed numbers; the briefings print nothing to check it against.',
  readings: 'The text does not say which reading is meant.',
  /** Added to a conflict that an editor's note is about. */
  noted: 'An editor’s note below bears on it.',
  otherAct: 'They name different acts, so one need not be part of the other.',
} as const;
