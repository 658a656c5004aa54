import { type IntervalAxis, placeOn } from '../../charts/intervals/intervalAxis';
import { isOpenAbove, isOpenBelow, type IntervalRow } from '../../charts/intervals/intervals';
import { Glyph } from '../../charts/marks/Glyph';
import type { Bounds } from '../../domain/findings/finding';
import type { MarkShape } from '../../domain/slots';
import styles from './IntervalDrawing.module.css';

/** A bar narrower than this, in per cent of the axis, is drawn as a mark alone. */
const narrow = 1.2;

const thickness = 12;

/** Per cent of the axis at an end that nothing bounds, for the arrow; and before a limit that is no part of it. */
const arrowRoom = 2.5;
const gap = 0.8;

/** Where the ends of an interval stand, in per cent; those of the axis where nothing bounds it. */
function endsOn(axis: IntervalAxis, bounds: Bounds) {
  const [isUnder, isOver] = [isOpenBelow(bounds), isOpenAbove(bounds)];
  return {
    isUnder,
    isOver,
    start: isUnder ? 0 : placeOn(axis, bounds.low ?? axis.from),
    end: isOver ? 100 : placeOn(axis, bounds.high ?? axis.to),
  };
}

/** A place on the axis as the origin of a small drawing that keeps its size. */
const At = ({ x, children }: { readonly x: number; readonly children: React.ReactNode }) => (
  <svg x={`${x}%`} y="50%" width="1" height="1" overflow="visible">
    {children}
  </svg>
);

type BarProps = { readonly axis: IntervalAxis; readonly bounds: Bounds };

/** All that a printed limit allows: whole near the limit, in pieces towards the end that nothing bounds. */
function OpenBar({ axis, bounds }: BarProps) {
  const { isUnder, start, end } = endsOn(axis, bounds);
  const middle = isUnder ? start + (end - start) * 0.4 : start + (end - start) * 0.6;
  const bar = { y1: '50%', y2: '50%', stroke: 'currentColor', strokeWidth: thickness };
  const [whole, pieces] = isUnder
    ? [[middle, end - (bounds.hasHigh ? 0 : gap)] as const, [start + arrowRoom, middle] as const]
    : [[start + (bounds.hasLow ? 0 : gap), middle] as const, [middle, end - arrowRoom] as const];
  const side = isUnder ? -1 : 1;
  return (
    <>
      <line {...bar} x1={`${whole[0]}%`} x2={`${whole[1]}%`} />
      <line {...bar} x1={`${pieces[0]}%`} x2={`${pieces[1]}%`} strokeDasharray="9 5" />
      <At x={isUnder ? start : end}>
        <path
          d={`M${-side * 9} -6l${side * 6} 6l${-side * 6} 6`}
          fill="none"
          stroke="currentColor"
          strokeWidth={2}
        />
      </At>
      <At x={isUnder ? end : start}>
        {(isUnder ? bounds.hasHigh : bounds.hasLow) ? (
          <path d="M0 -11V11" stroke="currentColor" strokeWidth={2.5} />
        ) : (
          // The limit itself is no part of it: a round bracket.
          <path
            d={`M${side * 4} -12Q${side * -3} 0 ${side * 4} 12`}
            fill="none"
            stroke="currentColor"
            strokeWidth={2.5}
          />
        )}
      </At>
    </>
  );
}

type Props = {
  readonly axis: IntervalAxis;
  readonly row: IntervalRow;
  /** What the number that is checked may be, drawn through all rows: what misses it is seen to miss. */
  readonly claim: Bounds;
  readonly shape: MarkShape;
  /** The briefing that the claim was printed in. */
  readonly claimedIn: string;
  /** Address of the number’s page. */
  readonly href: string | undefined;
};

/** What one number may be, as a bar on the axis. Its label says the same, and holds the link for the keyboard. */
export function IntervalTrack({ axis, row, claim, shape, claimedIn, href }: Props) {
  const { isUnder, isOver, start, end } = endsOn(axis, row.bounds);
  const band = endsOn(axis, claim);
  const bandStart = band.isOver && !claim.hasLow ? band.start + gap : band.start;
  const bandEnd = band.isUnder && !claim.hasHigh ? band.end - gap : band.end;
  const isOpen = isUnder || isOver;
  const isNarrow = !isOpen && end - start < narrow;
  const value = placeOn(axis, row.value);
  const mark =
    row.kind === 'outside' ? (
      <At x={value}>
        <path d="M0 -7L6.5 5H-6.5Z" className={styles.outside} />
      </At>
    ) : row.kind === 'computed' ? (
      <>
        <rect
          className={styles.computed}
          x={`${start}%`}
          y="50%"
          width={`${Math.max(0.2, Math.round((end - start) * 100) / 100)}%`}
          height={thickness}
          transform={`translate(0 ${-thickness / 2})`}
        />
        <At x={value}>
          <path d="M0 -9V9" className={styles.point} />
        </At>
      </>
    ) : isOpen ? (
      <OpenBar axis={axis} bounds={row.bounds} />
    ) : isNarrow ? (
      <At x={value}>
        <Glyph shape={shape} comparator="=" colour="currentColor" direction="right" />
      </At>
    ) : (
      <rect
        x={`${start}%`}
        y="50%"
        width={`${Math.round((end - start) * 100) / 100}%`}
        height={thickness}
        transform={`translate(0 ${-thickness / 2})`}
        fill="currentColor"
      />
    );
  return (
    <svg className={styles.track} aria-hidden="true">
      <rect
        className={styles.band}
        data-briefing={claimedIn}
        x={`${bandStart}%`}
        width={`${Math.max(0.4, Math.round((bandEnd - bandStart) * 100) / 100)}%`}
        height="100%"
      />
      {axis.ticks.map(({ value: tick }) => (
        <line
          key={tick}
          className={styles.grid}
          x1={`${placeOn(axis, tick)}%`}
          x2={`${placeOn(axis, tick)}%`}
          y2="100%"
        />
      ))}
      {row.kind === 'printed' ? (
        <g className={styles.printed} data-briefing={row.input.briefing}>
          <a href={href} data-cite={row.input.id} tabIndex={-1}>
            <rect width="100%" height="100%" fill="none" pointerEvents="all" />
            {mark}
          </a>
        </g>
      ) : (
        mark
      )}
    </svg>
  );
}
