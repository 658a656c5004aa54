import { useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useMemo } from 'react';
import type { Drawn } from './lines';
import { useFocusedLine } from './useFocusedLine';
import { useIsCards } from './useIsCards';

/** Heights in pixels that lines most often have, until they are measured. */
const rowHeight = 44;
const cardHeight = 200;

/** Browsers draw no page taller than some 17 million pixels. */
const tallest = 15_000_000;

/** Lines are drawn, measured and left out in blocks of so many: the account of all heights is that much shorter. */
const perBlock = 8;

/** Blocks drawn before and after those in view. */
const around = 1;

type Blocks = Virtualizer<HTMLElement, Element>;

/** Tells the account of heights how tall the drawn blocks are. */
function measureBlocks(frame: HTMLElement, blocks: Blocks): void {
  const edges = new Map<number, { top: number; bottom: number }>();
  for (const line of frame.querySelectorAll<HTMLElement>('tr[data-index]')) {
    const block = Math.floor(Number(line.dataset.index) / perBlock);
    const { top, bottom } = line.getBoundingClientRect();
    const edge = edges.get(block);
    if (edge) edge.bottom = bottom;
    else edges.set(block, { top, bottom });
  }
  for (const [block, { top, bottom }] of edges) blocks.resizeItem(block, bottom - top);
}

/** The lines of drawn blocks; those of one block stand close, so only its edges have a place. */
const linesIn = (blocks: readonly VirtualItem[], most: number): readonly Drawn[] =>
  blocks.flatMap(({ index: block, start, end }) => {
    const first = block * perBlock;
    const last = Math.min(first + perBlock, most) - 1;
    return Array.from({ length: last - first + 1 }, (_, step) => ({
      index: first + step,
      start,
      end: first + step === last ? end : start,
    }));
  });

type Props = {
  readonly frame: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Tells how the lines are arranged; when that changes, the first of them come into view. */
  readonly arrangement: string;
};

/** The lines to draw: those in view, and the one that has the focus. */
export function useDrawnLines({ frame, count, arrangement }: Props) {
  const isCards = useIsCards();
  const height = isCards ? cardHeight : rowHeight;
  const most = Math.min(count, Math.floor(tallest / height));
  const line = useFocusedLine(frame);
  const focused = line === undefined || line >= most ? undefined : Math.floor(line / perBlock);
  const last = Math.ceil(most / perBlock) - 1;
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used in this hook and nowhere kept
  const blocks: Blocks = useVirtualizer<HTMLElement, Element>({
    count: last + 1,
    getScrollElement: () => frame.current,
    estimateSize: () => height * perBlock,
    rangeExtractor: ({ startIndex, endIndex }) => {
      const [from, to] = [Math.max(0, startIndex - around), Math.min(last, endIndex + around)];
      const inView = Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
      if (focused === undefined) return inView;
      if (focused < from) return [focused, ...inView];
      return focused > to ? [...inView, focused] : inView;
    },
  });
  useEffect(() => blocks.measure(), [blocks, isCards]);
  useLayoutEffect(() => {
    // Asking the frame itself would have it laid out once more.
    if ((blocks.scrollOffset ?? 0) > 0) frame.current?.scrollTo(0, 0);
  }, [blocks, frame, arrangement]);
  useLayoutEffect(() => {
    if (frame.current) measureBlocks(frame.current, blocks);
  });
  const items = blocks.getVirtualItems();
  const drawn = useMemo(() => linesIn(items, most), [items, most]);
  return {
    drawn,
    /** Room for the lines after the last drawn one, in pixels. */
    spaceAfter: Math.max(0, blocks.getTotalSize() - (drawn.at(-1)?.end ?? 0)),
    /** Lines that can be scrolled to. */
    most,
  };
}
