import { hundredths } from '../frame/hundredths';
import { lineHeight } from './labelPlacement';

type Props = {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isSoft?: boolean;
  readonly isStrong?: boolean;
  /** Colour of the ground, to keep lines that run under the words from touching them. */
  readonly halo?: string;
};

/** Words in a drawing, as real text. */
export function ChartText({
  lines,
  x,
  y,
  size,
  anchor = 'start',
  isSoft = false,
  isStrong = false,
  halo,
}: Props) {
  const left = hundredths(x);
  return (
    <text
      x={left}
      y={hundredths(y)}
      fontFamily="var(--sans)"
      fontSize={size}
      fontWeight={isStrong ? 600 : 400}
      fill={isSoft ? 'var(--ink-soft)' : 'var(--ink)'}
      textAnchor={anchor}
      {...(halo !== undefined
        ? { stroke: halo, strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' }
        : {})}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={left} dy={index === 0 ? undefined : hundredths(size * lineHeight)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
