import { describe, expect, it } from 'vitest';
import type { PeriodTime } from './model';
import { isWithin } from './timeWithin';

describe('a time within another', () => {
  it.each<[PeriodTime, PeriodTime]>([
    [{ at: '2019' }, { at: '2019' }],
    [{ at: '2019-05' }, { at: '2019' }],
    [{ at: '2019-12-31' }, { at: '2019-12' }],
    [{ from: '2019-01', to: '2019-12' }, { at: '2019' }],
    [{ at: '2021' }, { from: '..', to: '2022-08' }],
    [
      { from: '2013', to: '2023-03' },
      { from: '1994', to: '2023-03' },
    ],
    [{ by: '2021' }, { from: '..', to: '2022-08' }],
    [
      { from: '2021', to: '..' },
      { from: '2019', to: '..' },
    ],
  ])('%j is within %j', (part, whole) => expect(isWithin(part, whole)).toBe(true));

  it.each<[PeriodTime, PeriodTime]>([
    [{ at: '2019' }, { at: '2019-05' }],
    [{ at: '2020-01' }, { at: '2019' }],
    [{ at: '2022' }, { from: '..', to: '2022-08' }],
    [{ at: '2021' }, { from: '2010', to: '2015' }],
    [{ by: '2021' }, { at: '2021' }],
    [
      { from: '2021', to: '..' },
      { from: '2019', to: '2022' },
    ],
  ])('%j is not within %j', (part, whole) => expect(isWithin(part, whole)).toBe(false));
});
