import { expect, test } from 'vitest';
import type { PeriodTime } from '../model';
import { yearsOf } from './years';

test.each<[PeriodTime, readonly string[]]>([
  [{ at: '2021' }, ['2021']],
  [{ at: '2022-07-12' }, ['2022']],
  [{ by: '2023-03' }, ['2023']],
  [{ from: '2012', to: '2021' }, ['2012', '2021']],
  [{ from: '2022-01', to: '2022-06' }, ['2022']],
  [{ from: '..', to: '2022-08' }, ['2022']],
  [{ from: '2022-02-15', to: '..' }, ['2022']],
])('%j begins and ends in %j', (time, years) => expect(yearsOf(time)).toEqual(years));
