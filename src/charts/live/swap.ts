const marks = 'a[data-cite]';

/** Elements of a chart in whose place the live drawing is to stand. */
export type StillPair = { readonly still: Element; readonly live: Element };

export function stillPairIn(box: Element): StillPair | undefined {
  const [still, live] = [box.querySelector('[data-still]'), box.querySelector('[data-live]')];
  return still && live ? { still, live } : undefined;
}

/**
 * Calls back in the first frame in which the live drawing has all its marks, as many as its still unless told
 * otherwise, and has come to rest: the library draws in several steps. Returns how to stop waiting.
 */
export function whenDrawn(
  { still, live }: StillPair,
  count: number | undefined,
  isHeld: () => boolean,
  callback: () => void,
): () => void {
  const needed = count ?? (still.querySelector('[data-frame]') ?? still).querySelectorAll(marks).length;
  let before = '';
  let frame = requestAnimationFrame(function look() {
    const now = live.innerHTML;
    const isAtRest = now === before && live.querySelectorAll(marks).length >= needed;
    before = now;
    if (isAtRest && !isHeld()) callback();
    else frame = requestAnimationFrame(look);
  });
  return () => cancelAnimationFrame(frame);
}

/** Not yet in the types of the DOM. */
type Focusing = FocusOptions & { readonly focusVisible?: boolean };

/** Moves the focus from a mark of the still to the live mark of the same observation. */
export function moveFocusToLive({ still, live }: StillPair): void {
  const from = document.activeElement;
  if (!(from instanceof Element) || !still.contains(from)) return;
  const id = from.getAttribute('data-cite') ?? '';
  const options: Focusing = { preventScroll: true, focusVisible: from.matches(':focus-visible') };
  live.querySelector<SVGElement>(`[data-cite="${CSS.escape(id)}"]`)?.focus(options);
}
