import { describe, expect, test } from 'vitest';
import { firstTwo as corpus } from '../../state/testing/firstTwo';
import { intervalAxisOf, placeOn, ticksBetween } from './intervalAxis';
import { intervalsOf } from './intervals';

const findings = corpus.findings();
const drawn = findings.flatMap((finding) => {
  const intervals = intervalsOf(corpus, finding);
  return intervals ? [{ finding, intervals }] : [];
});
const rowsOf = (id: string) => drawn.find(({ finding }) => finding.id === id)?.intervals.rows;

describe('what a finding compares', () => {
  test('is a claim against each way to compute it', () => {
    const rows = rowsOf('digital-economy-growth');
    expect(rows?.map(({ kind }) => kind)).toEqual(['printed', 'computed', 'computed']);
    expect(rows?.map(({ words }) => words)).toEqual([
      '15.85% to 15.95%',
      '16.49% to 17.71% a year',
      '14.73% to 15.81% a year',
    ]);
  });

  test('is one printed number against another', () => {
    expect(rowsOf('internet-users-2021')?.map(({ words }) => words)).toEqual([
      'above 1.03 billion people',
      '1.0315 to 1.0325 billion people',
    ]);
  });

  test('is nothing where they cannot be compared, or are places', () => {
    for (const { finding, intervals } of drawn) {
      expect(finding.verdict).not.toBe('not comparable');
      expect(intervals.unit).not.toBe('rank');
    }
  });

  test('has the number that is checked first', () => {
    for (const { finding, intervals } of drawn)
      expect(intervals.rows[0]).toMatchObject({ kind: 'printed', input: finding.inputs[0] });
  });
});

describe('an axis', () => {
  test.each(drawn)('of $finding.id shows every end and value, and two ticks at least', ({ intervals }) => {
    const axis = intervalAxisOf(intervals);
    expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
    for (const { value, bounds } of intervals.rows) {
      expect(value).toBeGreaterThanOrEqual(axis.from);
      expect(value).toBeLessThanOrEqual(axis.to);
      expect(bounds.high ?? axis.to).toBeLessThanOrEqual(axis.to);
      expect(bounds.low || axis.from).toBeGreaterThanOrEqual(axis.from);
    }
    expect(new Set(axis.ticks.map(({ text }) => text)).size).toBe(axis.ticks.length);
  });

  test('leaves room beyond an end that is open', () => {
    const rows = rowsOf('internet-users-2021') ?? [];
    const axis = intervalAxisOf({ unit: 'person', rows });
    expect(placeOn(axis, 1_032_500_000)).toBeLessThan(80);
    expect(axis.title).toBe('Billion people');
  });

  test('has even steps', () => {
    expect(ticksBetween(14.5, 18)).toEqual([15, 16, 17, 18]);
    expect(ticksBetween(0.1, 0.42)).toEqual([0.1, 0.2, 0.3, 0.4]);
  });
});
