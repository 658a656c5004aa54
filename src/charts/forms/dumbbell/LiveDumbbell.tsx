import { useRef } from 'react';
import { DumbbellChart } from './DumbbellChart';
import type { DumbbellAsk } from './dumbbellLayout';
import type { HrefOf } from '../../marks/MarkLink';
import { wideFrames } from '../../frame/frames';
import { useFrame } from '../../frame/useFrame';

type Props = {
  readonly ask: Omit<DumbbellAsk, 'width'>;
  readonly hrefOf: HrefOf;
};

/** The chart of two briefings drawn in its place, in the frame that suits it. */
export function LiveDumbbell({ ask, hrefOf }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const frame = useFrame(place, wideFrames);
  return (
    <div ref={place}>
      <div data-frame={frame?.name}>
        {frame ? <DumbbellChart ask={{ ...ask, width: frame.width }} hrefOf={hrefOf} /> : null}
      </div>
    </div>
  );
}
