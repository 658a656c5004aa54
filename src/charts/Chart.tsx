import type { ComponentType, ReactNode } from 'react';
import { resource } from '../domain/fetching/resource';
import type { ChartProps, FailureView, Still } from './chartProps';
import { StillThenLive } from './live/StillThenLive';
import type { OtherStill } from './live/useOtherStill';
import type { ChartScale } from './scales/scale';

type Asked = {
  readonly hasStill: boolean;
  /** Whether the still shows what is asked for. */
  readonly isAsked: boolean;
  readonly scale: ChartScale;
  readonly hasFlags: boolean;
};

/** What is said when the live chart of an indicator does not come, before the reason. */
function undrawnWords({ hasStill, isAsked, scale, hasFlags }: Asked): string {
  if (!hasStill) return 'The chart could not be loaded.';
  const asked = [
    scale === 'linear' ? [] : [`on the ${scale} scale`],
    hasFlags ? ['with its milestones'] : [],
  ].flat();
  if (!isAsked && asked.length > 0) {
    return `The chart could not be redrawn ${asked.join(' ')}; it is shown as it was.`;
  }
  return 'The interactive chart could not be loaded. The chart shown is complete, and its numbers open their sentences.';
}

type Props = ChartProps & {
  /** Absent: nothing was drawn beforehand, and the live chart is drawn at once. */
  readonly still?: Still | undefined;
  /** The still of another scale that is asked for. */
  readonly other?: OtherStill | undefined;
  readonly Failed: FailureView;
};

/** A `Chart` whose live drawing comes from `load`. */
export function chartWith(load: () => Promise<ComponentType<ChartProps>>): (props: Props) => ReactNode {
  const source = resource(load);
  return function AnyChart({ still, other, Failed, ...chart }: Props) {
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
        other={hasFlags ? undefined : other}
        Failed={Failed}
        undrawnWords={(asked) => undrawnWords({ ...asked, scale, hasFlags })}
      />
    );
  };
}

/**
 * The chart of an indicator: its still, until a pointer, a finger or the focus comes to it, or until something is asked
 * for of which there is no still; then the live chart, which is loaded for that.
 * When that fails the still stays at work and the reader is told.
 */
export const Chart = chartWith(async () => (await import('./IndicatorChart')).IndicatorChart);
