import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Frame, frameFor } from './frames';

/** The one of some frames that suits the width of an element, kept current; undefined until that is measured. `frames` stays the same object. */
export function useFrame(
  element: RefObject<HTMLElement | null>,
  frames: readonly Frame[],
): Frame | undefined {
  const [frame, setFrame] = useState<Frame>();
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = () => {
      const { width } = target.getBoundingClientRect();
      if (width > 0) setFrame(frameFor(frames, width));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, frames]);
  return frame;
}
