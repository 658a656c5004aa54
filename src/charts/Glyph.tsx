import type { Comparator } from '../domain/vocabulary';
import type { MarkShape } from './marks';
import { markRadius as r, tickLength } from './sizes';

type Props = {
  readonly shape: MarkShape;
  readonly comparator: Comparator;
  readonly colour: string;
  /** Where larger values lie. */
  readonly direction: 'up' | 'right';
  readonly scale?: number;
};

const diamond = `M0 ${-r * 1.2}L${r * 1.2} 0L0 ${r * 1.2}L${-r * 1.2} 0Z`;

/**
 * The shape of a number around the origin: filled as printed, a ring for about, a tick towards larger values
 * for above, towards smaller ones for below.
 */
export function Glyph({ shape, comparator, colour, direction, scale = 1 }: Props) {
  const isRing = comparator === '~';
  const outline = isRing
    ? { fill: 'var(--paper)', stroke: colour, strokeWidth: 2.5 }
    : { fill: colour, stroke: 'var(--paper)', strokeWidth: 1.5 };
  const reach = r + tickLength;
  const turn = direction === 'right' ? 'rotate(90)' : '';
  const size = scale === 1 ? '' : `scale(${scale})`;
  return (
    <g transform={turn + size === '' ? undefined : `${turn} ${size}`.trim()}>
      {comparator === '>' || comparator === '<' ? (
        <path
          d={`M0 0V${comparator === '>' ? -reach : reach}M-3.5 ${comparator === '>' ? -reach : reach}h7`}
          fill="none"
          stroke={colour}
          strokeWidth={2}
        />
      ) : null}
      {shape === 'circle' ? (
        <circle r={isRing ? r - 1 : r} {...outline} />
      ) : (
        <path d={diamond} transform={isRing ? 'scale(0.85)' : undefined} {...outline} />
      )}
    </g>
  );
}
