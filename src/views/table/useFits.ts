import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Whether the table is as narrow as its frame. Only then may the page's own scrolling carry it: a header sticks to the
 * page only where no frame scrolls. Measured by the frame's outer width, which its own scroll bar does not change.
 */
export function useFits(
  frame: RefObject<HTMLElement | null>,
  table: RefObject<HTMLElement | null>,
): boolean | undefined {
  const [fits, setFits] = useState<boolean>();
  useLayoutEffect(() => {
    const [outer, inner] = [frame.current, table.current];
    if (!outer || !inner) return undefined;
    const measure = () => setFits(inner.offsetWidth <= outer.offsetWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [frame, table]);
  return fits;
}
