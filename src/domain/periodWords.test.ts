import { describe, expect, it } from 'vitest';
import type { PeriodTime } from './model';
import { formatDate, formatPeriod, formatTime, formatYear, isMoment } from './period';

describe('periods in words', () => {
  const times: [PeriodTime, string][] = [
    [{ at: '2021' }, '2021'],
    [{ at: '2022-07' }, 'Jul 2022'],
    [{ at: '2022-07-02' }, '2 Jul 2022'],
    [{ from: '2012', to: '2021' }, '2012–2021'],
    [{ from: '2022-01', to: '2022-06' }, 'Jan–Jun 2022'],
    [{ from: '2021-12', to: '2022-06' }, 'Dec 2021–Jun 2022'],
    [{ from: '2022-01', to: '2022' }, 'Jan 2022–2022'],
    [{ from: '2022-01', to: '2022-06-30' }, 'Jan–30 Jun 2022'],
    [{ from: '2022-02-01', to: '2022-02-15' }, '1 Feb 2022–15 Feb 2022'],
    [{ from: '..', to: '2022-08' }, 'up to Aug 2022'],
    [{ from: '1994', to: '..' }, 'since 1994'],
    [{ from: '..', to: '..' }, 'at all times'],
  ];

  it.each(times)('writes %j as “%s”', (time, words) => {
    expect(formatTime(time)).toBe(words);
    expect(isMoment(time)).toBe('at' in time);
  });

  it('sets brackets only around what was inferred', () => {
    const rule = 'at-briefing' as const;
    expect(formatPeriod({ at: '2022', basis: 'inferred', rule })).toBe('[2022]');
    expect(formatYear({ from: '..', to: '2022-08', basis: 'inferred', rule })).toBe('[2022]');
    expect(formatPeriod({ at: '2022', basis: 'stated', evidence: [] })).toBe('2022');
    expect(formatYear({ from: '2012', to: '2021', basis: 'carried', evidence: [] })).toBe('2021');
  });

  it('leaves a text that is no date as it is', () => {
    expect(formatDate('2021-99')).toBe('2021-99');
  });
});
