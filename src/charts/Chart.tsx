import type { ReactNode } from 'react';
import { failureWords } from './live/ChartFailure';
import type { ChartProps, Still } from './chartProps';
import { StillThenLive } from './live/StillThenLive';
import { liveSource, type LoadLive } from './live/useLiveChart';

type Props = ChartProps & {
  /** Absent: nothing was drawn beforehand, and the live chart is drawn at once. */
  readonly still?: Still | undefined;
};

/** A `Chart` whose live drawing comes from `load`. */
export function chartWith(load: LoadLive<ChartProps>): (props: Props) => ReactNode {
  const source = liveSource(load);
  return function AnyChart({ still, ...chart }: Props) {
    const { indicatorId, scale = 'linear', variant = 'full', milestones } = chart;
    const hasFlags = milestones !== undefined && milestones.length > 0;
    return (
      <StillThenLive
        key={`${indicatorId} ${variant}`}
        name={indicatorId}
        variant={variant}
        still={still}
        source={source}
        live={chart}
        isOther={scale !== 'linear' || hasFlags}
        failureWords={(hasStill) => failureWords({ hasStill, scale, hasFlags })}
      />
    );
  };
}

/**
 * The chart of an indicator: its still, until a pointer, a finger or the focus comes to it, or until a scale
 * or milestones are asked for that the still does not show; then the live chart, which is loaded for that.
 * When that fails the still stays at work and the reader is told.
 */
export const Chart = chartWith(async () => (await import('./IndicatorChart')).IndicatorChart);
