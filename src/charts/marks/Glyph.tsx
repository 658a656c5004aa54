import { type Comparator, opensDown, opensUp } from '../../domain/vocabulary';
import type { MarkShape } from '../../domain/slots';
import { boundLength, markRadius as r, tickLength } from '../frame/sizes';

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

/** The outlines of the shapes that are no circle, of about one weight to the eye. */
const outlines: Readonly<Record<Exclude<MarkShape, 'circle'>, string>> = {
  diamond: `M0 ${-r * 1.2}L${r * 1.2} 0L0 ${r * 1.2}L${-r * 1.2} 0Z`,
  square: 'M-5.3-5.3h10.6v10.6h-10.6Z',
  triangle: 'M0-6.8L6.6 5H-6.6Z',
  star: 'M0-8L2.2-2.2 8 0 2.2 2.2 0 8-2.2 2.2-8 0-2.2-2.2Z',
  plus: 'M-2.3-6.6h4.6v4.3h4.3v4.6h-4.3v4.3h-4.6v-4.3h-4.3v-4.6h4.3Z',
};

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
  return (
    <g transform={scale === 1 ? undefined : `scale(${scale})`}>
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
          transform={direction === 'right' ? 'rotate(90)' : undefined}
          d={`M0 0V${side * reach}M-3.5 ${side * reach}h7${isIncluded ? `M-3.5 ${side * (reach - 3)}h7` : ''}`}
          fill="none"
          stroke={colour}
          strokeWidth={2}
        />
      )}
      {shape === 'circle' ? (
        <circle r={isRing ? r - 1 : r} {...outline} />
      ) : (
        <path d={outlines[shape]} transform={isRing ? 'scale(0.85)' : undefined} {...outline} />
      )}
    </g>
  );
}
