import { type ReactNode, useRef } from 'react';
import styles from './charts.module.css';
import { type Fit, fitInto } from './fit';
import type { Size } from './sizes';
import { useRoom } from './useRoom';

type Props = {
  /** What the drawing is known by on the page. */
  readonly name: string;
  /** Px that its smallest words are to have, and how much larger they may be. */
  readonly words: number;
  readonly most: number;
  /** The height that a drawing of this width needs, in its units. */
  readonly heightAt: (width: number) => number;
  /** Draws it; `height` is all there is, in its units. */
  readonly draw: (size: Size) => ReactNode;
};

const drawingOf = ({ width, scale }: Fit, room: Size): Size => ({
  width,
  height: Math.floor(room.height / scale),
});

/** A drawing as large as its place lets it be, in width and in height. */
export function Fitted({ name, words, most, heightAt, draw }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place);
  const fit = room && fitInto({ room, words, most, heightAt });
  return (
    <div ref={place} className={styles.fitted}>
      <div className={styles.chart} data-chart={name} data-variant="fitted">
        {fit ? (
          <div data-frame="fitted" data-live="">
            {draw(drawingOf(fit, room))}
          </div>
        ) : null}
      </div>
    </div>
  );
}
