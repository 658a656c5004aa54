import type { Milestone } from '../../domain/model';
import { chartFormOf, isSideBySide } from '../../domain/series';
import type { ChartProps } from '../chartProps';
import { Drawing } from '../forms/Drawing';
import { FitToBox } from './FitToBox';
import { isOverAxis } from '../forms/time/isOverAxis';
import { type ChartAsk, type ChartLayout, layoutOf } from '../forms/layout';
import { type Size, targetSize } from './sizes';

type Props = Required<Pick<ChartProps, 'corpus' | 'indicatorId' | 'scale' | 'hrefOf'>> & {
  readonly milestones: readonly Milestone[];
  /** Px that the smallest words are to have. */
  readonly words: number;
};

/** The least height of a chart along time, in its units: less would be a line without a slope. */
const leastAlongTime = 150;
/** Rows have what height they need, and may be drawn larger than their words must be. */
const mostOfRows = 1.3;
/** The part of the width that bars beside their names have at least. */
const leastOfBars = 0.35;

/** Whether everything in a chart of this size has its room. */
const hasRoom = (layout: ChartLayout): boolean => {
  if (layout.form === 'along-time')
    return layout.size.height >= leastAlongTime && !layout.marks.some((mark) => isOverAxis(mark, layout));
  // Where the rows of a ranking are too many, each place with its marks.
  if (layout.form === 'tally') return layout.reach * 2 >= targetSize;
  const { plot, isBeside, isCramped, size } = layout;
  return !isCramped && (!isBeside || plot.right - plot.left >= leastOfBars * size.width);
};

/** Rows do not spread over more height than they need. */
const trimmed = (ask: ChartAsk, { width, height }: Size): Size => ({
  width,
  height: Math.min(height, layoutOf({ ...ask, width, height: undefined }).size.height),
});

/** The live chart of an indicator and its group, as large as its place lets it be. */
export function FittedChart({ words, hrefOf, ...chart }: Props) {
  const isRows = isSideBySide(chartFormOf(chart.corpus, chart.indicatorId));
  const ask = { ...chart, variant: 'full', isOfGroup: true } as const;
  return (
    <FitToBox
      name={chart.indicatorId}
      words={words}
      most={isRows ? mostOfRows : 1}
      fits={(size) => hasRoom(layoutOf({ ...ask, ...size }))}
    >
      {(size) => (
        <Drawing ask={{ ...ask, ...(isRows ? trimmed({ ...ask, ...size }, size) : size) }} hrefOf={hrefOf} />
      )}
    </FitToBox>
  );
}
