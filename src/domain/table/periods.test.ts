import { describe, expect, it, test } from 'vitest';
import type { Period, PeriodTime } from '../model';
import { formatPeriod } from '../period';
import { comparePeriods, periodSearchWords, yearsOf } from './periods';

test.each<[PeriodTime, readonly string[]]>([
  [{ at: '2021' }, ['2021']],
  [{ at: '2022-07-12' }, ['2022']],
  [{ by: '2023-03' }, ['2023']],
  [{ from: '2012', to: '2021' }, ['2012', '2021']],
  [{ from: '2022-01', to: '2022-06' }, ['2022']],
  [{ from: '..', to: '2022-08' }, ['2022']],
  [{ from: '2022-02-15', to: '..' }, ['2022']],
])('%j begins and ends in %j', (time, years) => expect(yearsOf(time)).toEqual(years));

const stated = (time: PeriodTime): Period => ({ ...time, basis: 'stated', evidence: [] });

describe('periods', () => {
  const inOrder = [
    { from: '2014-02', to: '..' },
    { at: '2020' },
    { by: '2022-08' },
    { from: '2012', to: '2022-08' },
    { from: '2021', to: '2022-08' },
    { at: '2022-08' },
    { at: '2023-03' },
  ] as const;

  it('stand by their ends, then by where they begin', () => {
    const ordered = inOrder.map(stated).toReversed().toSorted(comparePeriods);
    expect(ordered.map(formatPeriod)).toEqual(inOrder.map(stated).map(formatPeriod));
  });

  it('that end and begin alike are equal', () => {
    const [bound, span] = [stated({ by: '2022-08' }), stated({ from: '..', to: '2022-08' })];
    expect(comparePeriods(bound, span)).toBe(0);
    expect(comparePeriods(stated({ from: '..', to: '..' }), stated({ from: '..', to: '..' }))).toBe(0);
  });
});

test.each([
  ['[by Aug 2022]', '[by August 2022]'],
  ['Jan–Jun 2022', 'January–June 2022'],
  ['16 Mar 2023', '16 March 2023'],
  ['May 2022', 'May 2022'],
  ['2012–2021', '2012–2021'],
  ['since Feb 2022', 'since February 2022'],
])('%s is found as it is shown and as %s', (shown, full) => {
  expect(periodSearchWords(shown).split('\t')).toEqual([shown, full]);
});
