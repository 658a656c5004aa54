import { type RefObject, useEffect, useState } from 'react';

const indexOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('tr[data-index]')?.dataset.index : undefined;

/** Index of the line in a frame that has the focus, if any: it must not leave the page while it has. */
export function useFocusedLine(frame: RefObject<HTMLElement | null>): number | undefined {
  const [focused, setFocused] = useState<number>();
  useEffect(() => {
    const element = frame.current;
    const follow = (event: FocusEvent) => {
      const index = indexOf(event.type === 'focusin' ? event.target : event.relatedTarget);
      setFocused(index === undefined ? undefined : Number(index));
    };
    element?.addEventListener('focusin', follow);
    element?.addEventListener('focusout', follow);
    return () => {
      element?.removeEventListener('focusin', follow);
      element?.removeEventListener('focusout', follow);
    };
  }, [frame]);
  return focused;
}
