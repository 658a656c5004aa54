import { chartFormOf, isSideBySide } from '../domain/series';
import type { Milestone } from '../domain/model';
import type { ChartProps } from './chartProps';
import { Drawing } from './Drawing';
import { Fitted } from './Fitted';
import { layoutOf } from './layout';

type Props = Required<Pick<ChartProps, 'corpus' | 'indicatorId' | 'scale' | 'hrefOf'>> & {
  readonly milestones: readonly Milestone[];
  /** Px that the smallest words are to have. */
  readonly words: number;
};

/** The least height of a chart along time, in its units: less would be a line without a slope. */
const leastAlongTime = 230;
/** Rows have what height they need, and may be drawn larger than their words must be. */
const mostOfRows = 1.5;

/** The live chart of an indicator, as large as its place lets it be. */
export function FittedChart({ words, hrefOf, ...chart }: Props) {
  const { corpus, indicatorId } = chart;
  const ask = { ...chart, variant: 'full' } as const;
  const isRows = isSideBySide(chartFormOf(corpus, indicatorId));
  return (
    <Fitted
      name={indicatorId}
      words={words}
      most={isRows ? mostOfRows : 1}
      heightAt={(width) => (isRows ? layoutOf({ ...ask, width }).size.height : leastAlongTime)}
      draw={({ width, height }) => (
        <Drawing
          ask={{
            ...ask,
            width,
            height: isRows ? Math.min(height, layoutOf({ ...ask, width }).size.height) : height,
          }}
          hrefOf={hrefOf}
        />
      )}
    />
  );
}
