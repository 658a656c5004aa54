import { type Comparator, opensDown, opensUp } from '../domain/vocabulary';
import type { MarkShape } from './marks';
import { boundLength, markRadius as r, tickLength } from './sizes';

type Props = {
  readonly shape: MarkShape;
  readonly comparator: Comparator;
  readonly colour: string;
  /** Where larger values lie. */
  readonly direction: 'up' | 'right';
  readonly scale?: number;
  /** Only the latest possible month is known; time runs from left to right. */
  readonly isBound?: boolean;
};

const diamond = `M0 ${-r * 1.2}L${r * 1.2} 0L0 ${r * 1.2}L${-r * 1.2} 0Z`;

/**
 * The shape of a number around the origin: filled as printed, a ring for about, a tick towards larger values for above,
 * towards smaller ones for below; a second bar where the number itself is included, and an arrow back for “or before”.
 */
export function Glyph({ shape, comparator, colour, direction, scale = 1, isBound = false }: Props) {
  const isRing = comparator === '~';
  const outline = isRing
    ? { fill: 'var(--paper)', stroke: colour, strokeWidth: 2.5 }
    : { fill: colour, stroke: 'var(--paper)', strokeWidth: 1.5 };
  const side = opensUp(comparator) ? -1 : opensDown(comparator) ? 1 : 0;
  const isIncluded = comparator === '≥' || comparator === '≤';
  const reach = r + tickLength;
  const turn = direction === 'right' ? 'rotate(90)' : '';
  const size = scale === 1 ? '' : `scale(${scale})`;
  return (
    <g transform={turn + size === '' ? undefined : `${turn} ${size}`.trim()}>
      {isBound ? (
        <path
          d={`M0 0H${-r - boundLength}m4 -3.5l-4 3.5l4 3.5`}
          fill="none"
          stroke={colour}
          strokeWidth={1.75}
        />
      ) : null}
      {side === 0 ? null : (
        <path
          d={`M0 0V${side * reach}M-3.5 ${side * reach}h7${isIncluded ? `M-3.5 ${side * (reach - 3)}h7` : ''}`}
          fill="none"
          stroke={colour}
          strokeWidth={2}
        />
      )}
      {shape === 'circle' ? (
        <circle r={isRing ? r - 1 : r} {...outline} />
      ) : (
        <path d={diamond} transform={isRing ? 'scale(0.85)' : undefined} {...outline} />
      )}
    </g>
  );
}
