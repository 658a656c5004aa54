import { type RefObject, useLayoutEffect, useState } from 'react';
import { type ChartForm } from '../../domain/series';
import { type Frame, frameFor } from './frames';
import type { ChartVariant } from './sizes';

/** The frame that suits the width of an element, kept current; undefined until that is measured. */
export function useFrame(
  element: RefObject<HTMLElement | null>,
  form: ChartForm,
  variant: ChartVariant,
): Frame | undefined {
  const [frame, setFrame] = useState<Frame>();
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = () => {
      const { width } = target.getBoundingClientRect();
      if (width > 0) setFrame(frameFor(form, variant, width));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, form, variant]);
  return frame;
}
