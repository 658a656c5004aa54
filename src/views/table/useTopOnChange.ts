import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Scrolls a frame to its top when what it shows is arranged in another way, which `arrangement` tells. */
export function useTopOnChange(frame: RefObject<HTMLElement | null>, arrangement: string): void {
  const shown = useRef(arrangement);
  useLayoutEffect(() => {
    if (shown.current === arrangement) return;
    shown.current = arrangement;
    frame.current?.scrollTo(0, 0);
  }, [frame, arrangement]);
}
