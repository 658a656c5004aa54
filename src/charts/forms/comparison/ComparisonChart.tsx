import { useMemo, useRef } from 'react';
import { ComparisonDrawing } from './ComparisonDrawing';
import type { ComparisonAsk } from './comparisonLayout';
import type { HrefOf } from '../../marks/MarkLink';
import { wideFrames } from '../../frame/frames';
import { useFrame } from '../../frame/useFrame';

/** What a chart of several series on one index shows. */
export type ComparisonProps = Pick<ComparisonAsk, 'compared' | 'scale'> & {
  /** Address of a path of the site. */
  readonly hrefOf: HrefOf;
};

/** The live chart of several series on one index. */
export function ComparisonChart({ compared, scale, hrefOf }: ComparisonProps) {
  const place = useRef<HTMLDivElement>(null);
  const frame = useFrame(place, wideFrames);
  const width = frame?.width;
  const drawing = useMemo(
    () =>
      width === undefined ? null : <ComparisonDrawing ask={{ compared, scale, width }} hrefOf={hrefOf} />,
    [compared, scale, hrefOf, width],
  );
  return (
    <div ref={place}>
      <div data-frame={frame?.name}>{drawing}</div>
    </div>
  );
}
