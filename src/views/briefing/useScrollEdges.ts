import { type RefObject, useEffect, useState } from 'react';

/** Width in px that may stay hidden unnoticed: positions of scrolling are not whole pixels everywhere. */
const slack = 2;

/** Whether something of a row that scrolls sideways lies hidden before what is seen of it, and after. */
export function useScrollEdges(row: RefObject<HTMLElement | null>): {
  readonly before: boolean;
  readonly after: boolean;
} {
  const [before, setBefore] = useState(false);
  const [after, setAfter] = useState(false);
  useEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    const measure = () => {
      const { scrollLeft, clientWidth, scrollWidth } = element;
      setBefore(scrollLeft > slack);
      setAfter(scrollLeft + clientWidth < scrollWidth - slack);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const item of element.children) observer.observe(item);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [row]);
  return { before, after };
}
