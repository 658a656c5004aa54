import { type RefObject, useEffect } from 'react';

const touches = ['pointerover', 'pointerdown', 'touchstart', 'focusin'] as const;

/** Calls back when pointer, finger or focus reaches an element, also when they were there before the script. */
export function useFirstInteraction(
  element: RefObject<HTMLElement | null>,
  isAwaited: boolean,
  callback: () => void,
): void {
  useEffect(() => {
    const target = element.current;
    if (!target || !isAwaited) return undefined;
    if (target.matches(':hover') || target.contains(document.activeElement)) {
      callback();
      return undefined;
    }
    const listening = new AbortController();
    for (const touch of touches)
      target.addEventListener(touch, callback, { passive: true, signal: listening.signal });
    return () => listening.abort();
  }, [element, isAwaited, callback]);
}
