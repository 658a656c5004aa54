import { isBound } from '../../domain/period';
import { Glyph } from './Glyph';
import type { ChartMark } from './marks';

type Props = {
  readonly mark: ChartMark;
  /** Where larger values lie. */
  readonly direction: 'up' | 'right';
  readonly scale?: number;
};

/** The shape of a mark: its briefing's form and colour, its comparator's tick or ring; along time an arrow for “or before”. */
export function MarkGlyph({ mark, direction, scale = 1 }: Props) {
  return (
    <Glyph
      shape={mark.shape}
      comparator={mark.observation.quantity.comparator}
      colour={mark.colour}
      direction={direction}
      scale={scale}
      isBound={direction === 'up' && isBound(mark.observation.period)}
    />
  );
}
