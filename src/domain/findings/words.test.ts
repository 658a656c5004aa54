import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComputedUnit } from '../computed';
import { above, below, exactly, from, halfOpen, type Interval, intervalOf, upTo } from '../interval';
import { intervals, quantities } from '../testing/intervals';
import { computedWords, formatComputedInterval, formatInterval, valueWords } from './words';

const scales: Readonly<Record<string, number>> = { trillion: 1e12, billion: 1e9, million: 1e6 };

/** Reads numbers back from the words of an interval: a start without a scale or unit of its own has that of the end. */
function readBack(text: string): Pick<Interval, 'low' | 'high'> {
  if (text.startsWith('any ')) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const numbers = [...text.matchAll(/([\d,.]+)(%)?(?: (trillion|billion|million)\b)?( [a-zA-Z])?/gu)].map(
    ([, digits = '', percent, scale, unit]) => ({
      value: Number(digits.replaceAll(',', '')),
      scale,
      isWhole: percent !== undefined || (unit !== undefined && !text.includes(`${digits} to `)),
    }),
  );
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last) throw new Error(`No number in “${text}”`);
  const sized = ({ value, scale }: typeof first) => value * (scales[scale ?? ''] ?? 1);
  const high = sized(last);
  if (/^(?:above|at least) /u.test(text)) return { low: high, high: Number.POSITIVE_INFINITY };
  if (/^(?:below|at most) /u.test(text)) return { low: 0, high };
  const low = sized(first.isWhole || first.scale ? first : { ...first, scale: last.scale });
  return { low, high };
}

const nearest = ({ low, high }: Pick<Interval, 'low' | 'high'>) =>
  [low, high].map((end) => end.toPrecision(9));

/** Digits beyond the twelfth are the machine's, not the printer's. */
const tolerance = 1e-11;

function expectCovered(text: string, { low, high }: Interval): void {
  const read = readBack(text);
  expect(read.low).toBeLessThanOrEqual(low * (1 + tolerance));
  expect(read.high).toBeGreaterThanOrEqual(high * (1 - tolerance));
}

describe('an interval in words', () => {
  it.each<[Interval, ComputedUnit, string]>([
    [halfOpen(45.45e12, 45.55e12), 'yuan', '45.45 to 45.55 trillion yuan'],
    [halfOpen(563.5e6, 564.5e6), 'person', '563.5 to 564.5 million people'],
    [halfOpen(999.5e6, 1.5e9), 'person', '999.5 million people to 1.5 billion people'],
    [halfOpen(5, 2e6), 'app', '5 apps to 2 million apps'],
    [halfOpen(2155, 2165), 'app', '2,155 to 2,165 apps'],
    [halfOpen(15.85, 15.95), 'percent', '15.85% to 15.95%'],
    [halfOpen(16.4911, 17.7011), 'percent-a-year', '16.49% to 17.71% a year'],
    [halfOpen(6.3561, 6.4609), 'yuan-per-us-dollar', '6.356 to 6.461 yuan to the dollar'],
    [halfOpen(3.95217, 4.33809), 'times', '3.952 to 4.339 times'],
    [halfOpen(3, 4), 'yuan-per-person', '3 to 4 yuan per person'],
    [above(1.03e9), 'person', 'above 1.03 billion people'],
    [above(50), 'percent', 'above 50%'],
    [below(30), 'year', 'below 30 years'],
    [below(1), 'year', 'below 1 year'],
    [{ ...below(5), hasLow: true }, 'law', '0 to 5 laws'],
    [exactly(2), 'rank', 'rank 2'],
    [exactly(1), 'law', '1 law'],
    [exactly(5), 'law', '5 laws'],
    [exactly(1), 'country', '1 country or region'],
    [exactly(100), 'percent', '100%'],
    [
      { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, hasLow: false, hasHigh: false },
      'app',
      'any number of apps',
    ],
  ])('%o of %s: %s', (interval, unit, text) => {
    expect(formatComputedInterval(interval, unit)).toBe(text);
  });

  it.each([
    [from(1.03e9), 'person', 'at least 1.03 billion people'],
    [above(1.03e9), 'person', 'above 1.03 billion people'],
    [upTo(30), 'year', 'at most 30 years'],
    [below(30), 'year', 'below 30 years'],
    [from(1), 'law', 'at least 1 law'],
  ] as const)('of a printed limit says whether the number is included: %o of %s', (interval, unit, text) => {
    expect(formatInterval(interval, unit)).toBe(text);
  });

  it('calls no computed end a limit that was printed', () => {
    expect(formatComputedInterval(from(5), 'law')).toBe('above 5 laws');
    expect(formatComputedInterval(upTo(5), 'law')).toBe('below 5 laws');
  });

  it.each(['percent', 'percent-a-year'] as const)('without ends in %s is any percentage', (unit) => {
    const ends = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    expect(formatComputedInterval({ ...ends, hasLow: false, hasHigh: false }, unit)).toBe('any percentage');
  });

  it('is one number where its ends read alike', () => {
    expect(formatInterval({ low: 50, high: 50 + 1e-13, hasLow: true, hasHigh: true }, 'person')).toBe(
      '50 people',
    );
  });

  it('rounds outwards: read back as numbers, it covers the interval', () => {
    fc.assert(
      fc.property(
        intervals,
        fc.constantFrom<ComputedUnit>('yuan', 'app', 'percent', 'times'),
        (interval, unit) => {
          fc.pre(interval.low !== interval.high);
          expectCovered(formatComputedInterval(interval, unit), interval);
        },
      ),
      { seed: 42, numRuns: 1000 },
    );
  });

  it('is exact for what was printed', () => {
    fc.assert(
      fc.property(quantities('person', 'yuan', 'percent', 'times', 'year'), (quantity) => {
        const interval = intervalOf(quantity);
        const text = formatInterval(interval, quantity.unit);
        expectCovered(text, interval);
        const read = readBack(text);
        expect(nearest(read)).toEqual(nearest(interval));
      }),
      { seed: 42, numRuns: 1500 },
    );
  });
});

describe('a value in words', () => {
  it.each<[number, ComputedUnit, string]>([
    [4.13636, 'times', '4.14 times'],
    [17.0901, 'percent-a-year', '17.1% a year'],
    [114.3216e12, 'yuan', '114 trillion yuan'],
    [1_413_698_630, 'person', '1.41 billion people'],
    [999_999, 'person', '1 million people'],
    [999_499, 'person', '999,000 people'],
    [1, 'year', '1 year'],
    [0.99999, 'year', '1 year'],
    [0, 'app', '0 apps'],
    [2, 'rank', 'rank 2'],
    [6.4085, 'yuan-per-us-dollar', '6.41 yuan to the dollar'],
    [22_750_000, 'us-dollar-per-person', '22.8 million US dollars per person'],
  ])('%d of %s: %s', (value, unit, text) => {
    expect(valueWords(value, unit)).toBe(text);
  });

  it('says the interval once where it is the value itself', () => {
    const computed = { formula: 'difference', unit: 'law', inputs: [] } as const;
    expect(computedWords({ ...computed, value: 5, interval: exactly(5) })).toBe('5 laws');
    expect(computedWords({ ...computed, value: 5, interval: halfOpen(4, 6) })).toBe('5 laws (4 to 6 laws)');
  });
});
