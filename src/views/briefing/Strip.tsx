import type { Briefing, Quotation } from '../../domain/model';
import { type Extent, extentOf, type Mark } from './mapLayout';
import styles from './Strip.module.css';

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

/** Thickness of the strip in the drawing, whose length is 100; beside it run the turns' brackets and leaders. */
const thickness = 26;
const bracket = 36;

/** The transcript drawn as a strip to scale. It repeats the links beside it, so it is hidden from screen readers. */
export function Strip({ briefing, quotations, shownIds, marks, current, view, direction }: Props) {
  const isDown = direction === 'down';
  const breadth = isDown ? 100 : thickness;
  const bar = ({ from, to }: Extent, inset = 0) => {
    const [along, across] = [
      { at: from, size: to - from },
      { at: inset, size: thickness - 2 * inset },
    ];
    return isDown
      ? { x: across.at, y: along.at, width: across.size, height: along.size }
      : { x: along.at, y: across.at, width: along.size, height: across.size };
  };
  return (
    <svg
      className={isDown ? styles.down : styles.across}
      viewBox={isDown ? `0 0 ${breadth} 100` : `0 0 100 ${breadth}`}
      preserveAspectRatio="none"
      focusable="false"
    >
      <rect className={styles.ground} {...bar({ from: 0, to: 100 })} />
      {view ? <rect className={styles.view} {...bar(view)} /> : null}
      {quotations.map((quotation) => (
        <rect
          key={quotation.id}
          className={shownIds.has(quotation.id) ? styles.tick : styles.hidden}
          {...bar(extentOf(briefing, quotation))}
        />
      ))}
      {isDown
        ? marks.map(({ from, to, label }, index) => (
            <path
              key={label}
              className={index === current ? styles.current : styles.leader}
              d={`M${bracket} ${from}V${to}M${bracket} ${(from + to) / 2}C70 ${(from + to) / 2} 66 ${label} 100 ${label}`}
            />
          ))
        : null}
    </svg>
  );
}
