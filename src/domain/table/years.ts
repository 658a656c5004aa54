import type { PeriodTime } from '../model';
import { endsOf } from '../period';

/** The years a time begins and ends in, as far as they are known. */
export const yearsOf = (time: PeriodTime): readonly string[] => [
  ...new Set(Object.values(endsOf(time)).flatMap((end) => (end === '..' ? [] : end.slice(0, 4)))),
];
