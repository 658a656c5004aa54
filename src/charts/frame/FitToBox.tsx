import { type ReactNode, useRef } from 'react';
import styles from '../charts.module.css';
import { fitInto } from './fit';
import type { Size } from './sizes';
import { useRoom } from './useRoom';

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
