import type { Computed } from '../computed';
import { covers, intersection, intervalOf, isOpen } from '../interval';
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
  compatible: 'They fit together, since a number they rest on only sets a limit.',
  conflict: 'No value fits both.',
};

const quoted = ({ quantity }: Observation) => `“${quantity.printed}”`;

/** What is said of two statements of one quantity. */
export function meeting(a: Observation, b: Observation, verdict: Exclude<Verdict, 'not comparable'>): string {
  if (verdict === 'compatible') return keeping(a, b);
  if (verdict === 'conflict') return `No value fits both ${quoted(a)} and ${quoted(b)}.`;
  const both = intersection(intervalOf(a.quantity), intervalOf(b.quantity));
  if (!both) return met[verdict];
  const what = both.low === both.high ? 'One value fits both' : 'These values fit both';
  return `${what}: ${printedWords(both, a.quantity.unit)}.`;
}

/** What is said of two statements of which one or both only set a limit. */
function keeping(a: Observation, b: Observation): string {
  const [open, other] = isOpen(intervalOf(a.quantity)) ? [a, b] : [b, a];
  const [limit, values] = [intervalOf(open.quantity), intervalOf(other.quantity)];
  if (isOpen(values)) return 'Both only set limits, and some values keep to both.';
  const part = covers(limit, values) ? quoted(other) : `some of what ${quoted(other)} allows`;
  return `${quoted(open)} only sets a limit, and ${part} keeps to it.`;
}

/** What is said of two statements that give the same number in the same way. */
export const repeating = ({ quantity }: Observation): string =>
  isOpen(intervalOf(quantity)) ? 'Both set the same limit.' : 'Both give the same number.';

/** How the values that a calculation gives stand to a claim. */
function standing(claim: Observation, { interval }: Computed, verdict: Verdict): string {
  if (verdict === 'conflict') return `none of which fits ${quoted(claim)}`;
  const claimed = intervalOf(claim.quantity);
  const how = covers(claimed, interval) ? 'all of which' : 'some of which';
  if (isOpen(claimed)) return `${how} keeps to the printed limit ${quoted(claim)}`;
  const because = verdict === 'compatible' ? ', since a number it rests on only sets a limit' : '';
  return `${how} fits ${quoted(claim)}${because}`;
}

const otherwise: Readonly<Record<Verdict, string>> = {
  agrees: 'it can fit',
  compatible: 'it can fit',
  conflict: 'none of it fits',
  'not comparable': 'it is not compared',
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
    return `The calculation gives ${made}, but ${quoted(claim)} holds for another time, so the two are not compared.`;
  }
  const plain = `The calculation gives ${made}, ${standing(claim, computed, verdict)}`;
  const differing = others.find((other) => other.verdict !== verdict);
  if (others.length === 0) return `${plain}.`;
  if (!differing) return `${plain}, and no other reading given here changes that.`;
  return `${plain}; with ${differing.reading}, ${otherwise[differing.verdict]}.`;
}
