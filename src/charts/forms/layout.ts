import type { Corpus } from '../../domain/corpus';
import type { Milestone } from '../../domain/model';
import { chartFormOf, isSideBySide } from '../../domain/series';
import { type RowLayout, rowLayoutOf } from './rows/rowLayout';
import { type ChartScale, scaleFor } from '../scales/scale';
import { type ChartVariant, smallHeight, targetSize } from '../frame/sizes';
import { type TallyLayout, tallyLayoutOf } from './tally/tallyLayout';
import { type TimeLayout, timeLayoutOf } from './time/timeLayout';

export type ChartAsk = {
  readonly corpus: Corpus;
  readonly indicatorId: string;
  readonly scale: ChartScale;
  readonly variant: ChartVariant;
  /** Stands for a whole group, as small charts do, and not for its indicator among the group. */
  readonly isOfGroup?: boolean;
  readonly milestones: readonly Milestone[];
  readonly width: number;
  /** Absent: as high as the chart needs. */
  readonly height?: number | undefined;
  /** Nobody points at it: rows may stand as close as their words allow, and none is left out. */
  readonly isPicture?: boolean;
};

export type ChartLayout = TimeLayout | RowLayout | TallyLayout;

/** Where everything of a chart stands, from data and size alone: nothing is measured. */
export function layoutOf(ask: ChartAsk): ChartLayout {
  const form = chartFormOf(ask.corpus, ask.indicatorId);
  if (!isSideBySide(form)) return timeLayoutOf({ ...ask, scale: scaleFor(form, ask.scale) });
  const natural = rowLayoutOf(ask);
  if (ask.isPicture) return natural;
  const isTooHigh = form === 'ranks' && ask.variant === 'small' && natural.size.height > smallHeight;
  const height = ask.height ?? (isTooHigh ? smallHeight : undefined);
  const rows = height === undefined ? natural : rowLayoutOf({ ...ask, height });
  const isTooLow = rows.rows.some((row) => row.height < targetSize);
  return form === 'ranks' && isTooLow ? tallyLayoutOf({ ...ask, height }) : rows;
}
