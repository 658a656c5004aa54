import { type ReactNode, useRef } from 'react';
import styles from '../charts.module.css';
import { fontsOf, type Size } from './sizes';
import { useRoom } from './useRoom';

/** A size in the units of a drawing, and how many px each of these takes. */
export type Fit = Size & { readonly scale: number };

type FitAsk = {
  /** Px there are. */
  readonly room: Size;
  /** Px that the smallest words of a drawing are to have. */
  readonly words: number;
  /** How much larger than that they may be. */
  readonly most: number;
  /** Whether the drawing can be made at a size in its units. */
  readonly fits: (size: Size) => boolean;
};

/** The least a drawing is wide, in its units. */
const narrowest = 300;
/** What is too dense to be drawn with words of the size that was asked for is drawn down to a third of it. */
const [steps, factor] = [40, 0.96];

/** The largest scale at which a drawing fits its room. */
export function fitInto({ room, words, most, fits }: FitAsk): Fit {
  const smallest = fontsOf('full', narrowest).axis;
  const largest = Math.min((words / smallest) * most, Math.max(room.width / narrowest, 0.1));
  const tries = Array.from({ length: steps }, (_, index): Fit => {
    const scale = largest * factor ** index;
    return { scale, width: Math.round(room.width / scale), height: Math.floor(room.height / scale) };
  });
  const fit = tries.find(fits) ?? tries.at(-1);
  if (!fit) throw new RangeError('There is no scale to try');
  return fit;
}

type Props = {
  /** What the drawing is known by on the page. */
  readonly name: string;
  /** Px that its smallest words are to have, and how much larger they may be. */
  readonly words: number;
  readonly most: number;
  /** Whether it can be drawn at a size, in its units. */
  readonly fits: (size: Size) => boolean;
  /** Draws it at a size, in its units. */
  readonly children: (size: Size) => ReactNode;
};

/** A drawing as large as its place lets it be, in width and in height. */
export function FitToBox({ name, words, most, fits, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place);
  const fit = room && fitInto({ room, words, most, fits });
  return (
    <div ref={place} className={styles.fitted}>
      <div className={styles.chart} data-chart={name} data-variant="fitted">
        {fit ? (
          <div data-frame="fitted" data-live="">
            {children({ width: fit.width, height: fit.height })}
          </div>
        ) : null}
      </div>
    </div>
  );
}
