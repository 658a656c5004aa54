import type { PeriodTime } from './model';
import { endsOf } from './period';

/** The first and the last day of a time as text that sorts; of an open end, one before or after all others. */
function daysOf(time: PeriodTime): readonly [first: string, last: string] {
  const { from, to } = endsOf(time);
  return [
    from === '..' ? '' : `${from}-01-01`.slice(0, 10),
    to === '..' ? '~' : `${to}${'-12-31'.slice(to.length - 4)}`,
  ];
}

/** Whether all of a time is part of another; of a span since an unknown day, what came before its end is taken to be. */
export function isWithin(part: PeriodTime, whole: PeriodTime): boolean {
  const [[from, to], [first, last]] = [daysOf(part), daysOf(whole)];
  return from >= first && to <= last;
}
