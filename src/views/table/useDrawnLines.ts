import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useMemo } from 'react';
import type { Drawn } from './lines';
import { useFocusedLine } from './useFocusedLine';
import { useIsCards } from './useIsCards';

/** Heights in pixels that lines most often have, until they are measured. */
const rowHeight = 62;
const cardHeight = 240;

/** Browsers draw no page taller than some 17 million pixels. */
const tallest = 15_000_000;

/** Lines drawn before and after those in view. */
const around = 10;

type Props = {
  readonly frame: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Whether only the lines in view are drawn. */
  readonly isWindow: boolean;
};

/** The lines to draw: all of them, or those in view and the one that has the focus. */
export function useDrawnLines({ frame, count, isWindow }: Props) {
  const isCards = useIsCards();
  const height = isCards ? cardHeight : rowHeight;
  const most = Math.min(count, Math.floor(tallest / height));
  const focused = useFocusedLine(frame);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used in this hook and nowhere kept
  const virtualizer = useVirtualizer({
    enabled: isWindow,
    count: most,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: around,
    rangeExtractor: ({ startIndex, endIndex }) => {
      const [from, to] = [Math.max(0, startIndex - around), Math.min(most - 1, endIndex + around)];
      const inView = Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
      if (focused === undefined || focused >= most) return inView;
      if (focused < from) return [focused, ...inView];
      return focused > to ? [...inView, focused] : inView;
    },
  });
  useEffect(() => virtualizer.measure(), [virtualizer, isCards]);
  const all = useMemo(
    () => Array.from({ length: isWindow ? 0 : count }, (_, index): Drawn => ({ index, start: 0, end: 0 })),
    [isWindow, count],
  );
  const drawn: readonly Drawn[] = isWindow ? virtualizer.getVirtualItems() : all;
  const last = drawn.at(-1);
  return {
    drawn,
    /** Room for the lines after the last drawn one, in pixels. */
    spaceAfter: isWindow && last ? Math.max(0, virtualizer.getTotalSize() - last.end) : 0,
    /** Lines that can be scrolled to. */
    most: isWindow ? most : count,
    /** Measures the element of a line that is drawn in a window. */
    measure: isWindow ? virtualizer.measureElement : undefined,
  };
}
