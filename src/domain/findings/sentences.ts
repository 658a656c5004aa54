import type { Computed } from '../computed';
import { intersection, intervalOf, isOpen } from '../interval';
import type { Observation } from '../model';
import type { ComparisonKey } from './check';
import type { FindingReading, Verdict } from './finding';
import { intervalWords, printedWords } from './words';

/** What is said of two numbers that differ in a key. */
export const notSame: Readonly<Record<ComparisonKey, string>> = {
  indicator: 'They do not measure the same thing',
  population: 'They do not speak of the same whole',
  unit: 'They are in different units',
  area: 'They hold for different places',
  period: 'They hold for different times',
  counterpart: 'Nothing was printed to compare with',
};

/** What is said of two computed values. */
export const met: Readonly<Record<Exclude<Verdict, 'not comparable'>, string>> = {
  agrees: 'Some value fits both.',
  compatible: 'They fit together, since one of them is open to one side.',
  conflict: 'No value fits both.',
};

const quoted = ({ quantity }: Observation) => `“${quantity.printed}”`;

/** What is said of two statements of one quantity. */
export function meeting(a: Observation, b: Observation, verdict: Exclude<Verdict, 'not comparable'>): string {
  const [open, other] = isOpen(intervalOf(a.quantity)) ? [a, b] : [b, a];
  if (verdict === 'compatible') return `${quoted(open)} only sets a limit, and ${quoted(other)} keeps to it.`;
  if (verdict === 'conflict') return `No value fits both ${quoted(a)} and ${quoted(b)}.`;
  const both = intersection(intervalOf(a.quantity), intervalOf(b.quantity));
  return both ? `One value fits both prints: ${printedWords(both, a.quantity.unit)}.` : met[verdict];
}

const results: Readonly<Record<Exclude<Verdict, 'not comparable'>, string>> = {
  agrees: 'which fits',
  compatible: 'which keeps to the printed limit',
  conflict: 'which does not fit',
};

/** What is said of a claim against what other numbers make of it. */
export function outcome(
  claim: Observation,
  computed: Computed,
  verdict: Verdict,
  others: readonly FindingReading[],
): string {
  const made = intervalWords(computed.interval, computed.unit);
  if (verdict === 'not comparable') {
    return `The other numbers make it ${made}, but ${quoted(claim)} holds for another time, so the two are not compared.`;
  }
  const result = results[verdict];
  const plain = `The other numbers make it ${made}, ${result} ${quoted(claim)}`;
  const differing = others.find((other) => other.verdict !== verdict);
  if (others.length === 0) return `${plain}.`;
  if (!differing) return `${plain}, and no other reading given here changes that.`;
  return `${plain}; with ${differing.reading}, it ${differing.verdict === 'conflict' ? 'does not fit' : 'fits'}.`;
}
