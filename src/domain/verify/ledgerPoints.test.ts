import { describe, expect, it } from 'vitest';
import type { Exclusion } from '../model';
import { sample } from '../testing/sample';
import type { ExclusionReason } from '../vocabulary';
import { verifyLedger } from './ledgers';

const file = 'data/briefings/park-2020/exclusions.ts';
const briefings = sample.briefings.map((briefing) => ({
  ...briefing,
  turns: briefing.turns.slice(0, 1).map((turn) => Object.assign({ ...turn }, { start: 0, end: 100 })),
}));

/** The violations of a ledger with a count at 20, numbered items before and after it, and a name that is no item. */
function violationsOf(printed: string, points: readonly number[], reason: ExclusionReason = 'own-points') {
  const excluded: readonly Exclusion[] = [
    { start: 10, printed: 'First', reason: 'enumeration', note: 'test' },
    { start: 20, printed, reason, note: 'test', points },
    { start: 30, printed: 'First', reason: 'enumeration', note: 'test' },
    { start: 40, printed: 'Second', reason: 'enumeration', note: 'test' },
    { start: 50, printed: 'Third', reason: 'enumeration', note: 'test' },
    { start: 60, printed: '18th', reason: 'event-ordinal', note: 'test' },
  ];
  const inventory = excluded.map((one) => [one.start, one.printed] as const);
  const dataset = { ...sample, briefings, observations: [], milestones: [] };
  return verifyLedger(dataset, { briefing: 'park-2020', inventory, excluded }, file);
}

const order = (found: string) => [
  {
    file,
    record: '20 “three”',
    rule: 'the points of a count are numerals after it, in order, that number items',
    expected: 'numerals of the reason enumeration',
    found,
  },
];

describe('the points of a count', () => {
  it('are the items numbered after it', () => {
    expect(violationsOf('three', [30, 40, 50])).toEqual([]);
  });

  it('are not numbered before it', () => {
    expect(violationsOf('three', [10, 30])).toEqual(order('10, 30'));
  });

  it('do not include the count itself', () => {
    expect(violationsOf('three', [20, 30])).toEqual(order('20, 30'));
  });

  it('are in reading order', () => {
    expect(violationsOf('three', [40, 30])).toEqual(order('40, 30'));
  });

  it('are listed once each', () => {
    expect(violationsOf('three', [30, 30])).toEqual(order('30, 30'));
  });

  it('do not include a numeral excluded for another reason', () => {
    expect(violationsOf('three', [30, 60])).toEqual(order('30, 60'));
  });

  it('do not include a place without a numeral', () => {
    expect(violationsOf('three', [30, 35])).toEqual(order('30, 35'));
  });

  it.each(['two', 'Two', '2'])('are no more than the count announces: “%s”', (printed) => {
    expect(violationsOf(printed, [30, 40])).toEqual([]);
    expect(violationsOf(printed, [30, 40, 50])).toEqual([
      {
        file,
        record: `20 “${printed}”`,
        rule: 'a count of points numbers no more of them than it announces',
        expected: 'at most 2',
        found: '3',
      },
    ]);
  });

  it.each(['eleven', 'twelve', '12'])('are announced by words up to twelve: “%s”', (printed) => {
    expect(violationsOf(printed, [30, 40, 50])).toEqual([]);
  });

  it('belong to no numeral excluded for another reason', () => {
    expect(violationsOf('three', [30, 40], 'description')).toEqual([
      {
        file,
        record: '20 “three”',
        rule: 'only a count of points has points',
        expected: 'own-points',
        found: 'description',
      },
    ]);
  });

  it('may be fewer than the count announces', () => {
    expect(violationsOf('three', [30])).toEqual([]);
  });
});
