import type { Briefing, Quotation } from '../../domain/model';
import { type Extent, extentOf, type Mark } from './mapLayout';
import styles from './TranscriptStrip.module.css';

type Props = {
  readonly briefing: Briefing;
  readonly quotations: readonly Quotation[];
  readonly shownIds: ReadonlySet<string>;
  readonly marks: readonly Mark[];
  /** Index of the turn being read, or -1. */
  readonly current: number;
  readonly view?: Extent;
  /** Downwards with lines that lead to the labels, or across without. */
  readonly direction: 'down' | 'across';
};

/**
 * Places across the drawing, whose length is 100: the bar that says what is in view, the strip, and beyond it the
 * brackets of the turns, from which lines lead to their labels.
 */
const viewEnd = 7;
const strip = { from: 13, to: 38 };
const bracket = 48;
/** Leaves a gap between the brackets of neighbours. */
const bracketInset = 0.3;

/** The transcript drawn as a strip to scale. It repeats the links beside it, so it is hidden from screen readers. */
export function TranscriptStrip({ briefing, quotations, shownIds, marks, current, view, direction }: Props) {
  const isDown = direction === 'down';
  const bar = (along: Extent, across: Extent) => {
    const [length, thickness] = [along.to - along.from, across.to - across.from];
    return isDown
      ? { x: across.from, y: along.from, width: thickness, height: length }
      : { x: along.from, y: across.from, width: length, height: thickness };
  };
  return (
    <svg
      className={isDown ? styles.down : styles.across}
      viewBox={isDown ? '0 0 100 100' : `0 0 100 ${strip.to}`}
      preserveAspectRatio="none"
      focusable="false"
    >
      <rect className={styles.ground} {...bar({ from: 0, to: 100 }, strip)} />
      {view ? <rect className={styles.view} {...bar(view, { from: 0, to: viewEnd })} /> : null}
      {quotations.map((quotation) => (
        <rect
          key={quotation.id}
          className={shownIds.has(quotation.id) ? styles.tick : styles.hidden}
          {...bar(extentOf(briefing, quotation), strip)}
        />
      ))}
      {isDown
        ? marks.map(({ from, to, label }, index) => {
            const middle = (from + to) / 2;
            const [top, bottom] = [
              Math.min(middle, from + bracketInset),
              Math.max(middle, to - bracketInset),
            ];
            return (
              <path
                key={label}
                className={index === current ? styles.current : styles.leader}
                d={`M${bracket} ${top}V${bottom}M${bracket} ${middle}C76 ${middle} 72 ${label} 100 ${label}`}
              />
            );
          })
        : null}
    </svg>
  );
}
