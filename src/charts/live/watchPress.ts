/** A tap becomes a click only some time after the finger has left. */
const clickMs = 350;

export type Press = {
  /** A pointer is down on the element, or its click is still to come. */
  readonly isUnderWay: () => boolean;
  readonly stop: () => void;
};

/**
 * Watches presses that begin on an element: what is pressed must not be replaced before its click. A press that began
 * before the script came is known by the `:active` that the browser keeps.
 */
export function watchPress(element: HTMLElement): Press {
  let isUnderWay = element.matches(':active');
  let ending: ReturnType<typeof setTimeout> | undefined;
  const endIn = (ms: number) => {
    clearTimeout(ending);
    ending = setTimeout(() => (isUnderWay = false), ms);
  };
  const onDown = () => {
    clearTimeout(ending);
    isUnderWay = true;
  };
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  element.addEventListener('pointerdown', onDown, options);
  window.addEventListener('pointerup', () => endIn(clickMs), options);
  window.addEventListener('pointercancel', () => endIn(0), options);
  window.addEventListener('click', () => endIn(0), options);
  return {
    isUnderWay: () => isUnderWay,
    stop: () => {
      clearTimeout(ending);
      listening.abort();
    },
  };
}
