import { chartInForm } from '../domain/series';
import { useMemo, useRef } from 'react';
import type { Milestone } from '../domain/model';
import type { ChartProps } from './chartProps';
import { Drawing } from './forms/Drawing';
import { framesOf } from './forms/layouts';
import { useFrame } from './frame/useFrame';

type Props = ChartProps & {
  /** In px, drawn as it is; absent: the frame that suits the place, scaled to it. */
  readonly width?: number;
  /** In px; as high as the chart needs when absent. */
  readonly height?: number;
};

const none: readonly Milestone[] = [];

/** The live chart of an indicator. */
export function IndicatorChart({
  corpus,
  indicatorId,
  scale = 'linear',
  variant = 'full',
  milestones = none,
  hrefOf,
  width: given,
  height,
}: Props) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useMemo(() => chartInForm(corpus, indicatorId), [corpus, indicatorId]);
  const frame = useFrame(place, framesOf(chart, variant));
  const width = given ?? frame?.width;
  const drawing = useMemo(() => {
    if (width === undefined) return null;
    const ask = { ...chart, scale, variant, milestones, width, height };
    return <Drawing ask={ask} hrefOf={hrefOf} />;
  }, [chart, scale, variant, milestones, hrefOf, width, height]);
  return (
    <div ref={place}>
      <div data-frame={given === undefined ? frame?.name : undefined}>{drawing}</div>
    </div>
  );
}
