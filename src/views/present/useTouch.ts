import { type RefObject, useEffect } from 'react';
import type { Step } from './useKeys';

/** Px that make a swipe, and the part of the width at each side where a tap turns. */
const [leastSwipe, edge] = [48, 0.14];

const answers = 'a, button, input, select, textarea, label, [data-names]';

const isOnControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest(answers) !== null;

/** Turns slides by a swipe, and by a tap or click at the edges where nothing else answers. */
export function useTouch(box: RefObject<HTMLElement | null>, move: (step: Step) => void): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let start: { readonly x: number; readonly y: number } | undefined;
    let hasSwiped = false;
    const onDown = (event: PointerEvent) => {
      hasSwiped = false;
      start =
        event.pointerType !== 'mouse' && event.isPrimary ? { x: event.clientX, y: event.clientY } : undefined;
    };
    const onUp = (event: PointerEvent) => {
      if (!start) return;
      const [right, down] = [event.clientX - start.x, event.clientY - start.y];
      start = undefined;
      if (Math.abs(right) < leastSwipe || Math.abs(right) < 1.5 * Math.abs(down)) return;
      hasSwiped = true;
      move(right < 0 ? 'next' : 'previous');
    };
    const onClick = (event: MouseEvent) => {
      if (hasSwiped || event.defaultPrevented || isOnControl(event.target)) return;
      const at = event.clientX / element.clientWidth;
      if (at < edge) move('previous');
      if (at > 1 - edge) move('next');
    };
    const onCancel = () => {
      start = undefined;
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onCancel);
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onCancel);
      element.removeEventListener('click', onClick);
    };
  }, [box, move]);
}
