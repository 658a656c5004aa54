import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in whole px, kept current; a width that is given is taken without measuring. */
export function useWidth(
  element: RefObject<HTMLElement | null>,
  given: number | undefined,
): number | undefined {
  const [measured, setMeasured] = useState<number>();
  useLayoutEffect(() => {
    const target = element.current;
    if (given !== undefined || !target) return undefined;
    const measure = () => setMeasured(Math.floor(target.getBoundingClientRect().width) || undefined);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, given]);
  return given ?? measured;
}
