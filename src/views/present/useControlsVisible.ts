import { type RefObject, useEffect, useState } from 'react';

/** How long the controls stay when nothing asks for them. */
const restMs = 3000;

/** Whether someone is at the controls: the pointer is on them, or the keyboard has come to them. */
const isInUse = (controls: HTMLElement | null): boolean =>
  controls !== null && (controls.matches(':hover') || controls.querySelector(':focus-visible') !== null);

/** Whether the controls are to be seen: for three seconds from each move of the pointer, each Tab, each touch. */
export function useControlsVisible(controls: RefObject<HTMLElement | null>): boolean {
  const [isAwake, setAwake] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let [x, y] = [-1, -1];
    const rest = () => {
      if (isInUse(controls.current)) timer = setTimeout(rest, restMs);
      else setAwake(false);
    };
    const wake = () => {
      clearTimeout(timer);
      setAwake(true);
      timer = setTimeout(rest, restMs);
    };
    // Engines also tell of moves when only the page under the pointer has changed.
    const onMove = (event: PointerEvent) => {
      if (event.clientX === x && event.clientY === y) return;
      [x, y] = [event.clientX, event.clientY];
      wake();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Tab') wake();
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Node && controls.current?.contains(target) === true) wake();
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('pointermove', onMove, { signal });
    document.addEventListener('pointerdown', wake, { signal });
    document.addEventListener('keydown', onKey, { signal });
    document.addEventListener('focusin', onFocus, { signal });
    wake();
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, [controls]);
  return isAwake;
}
