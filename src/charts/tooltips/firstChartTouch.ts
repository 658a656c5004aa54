/** A link to a sentence, or a flag that has names to show. */
export type Touchable = SVGElement;

/** The mark or flag of a chart that an event fell on. */
export const touchableAt = (target: EventTarget | null): Touchable | undefined =>
  target instanceof Element && target.closest('[data-chart]')
    ? (target.closest<Touchable>('a[data-cite], [data-names]') ?? undefined)
    : undefined;

/** Whether an event on a mark asks what stands behind it: a finger presses, and focus must be seen. */
export const isAsking = (event: Event, mark: Touchable): boolean =>
  event instanceof PointerEvent ? event.pointerType !== 'touch' : mark.matches(':focus-visible');

/**
 * Calls back once, when the pointer or the focus first comes into a chart of the page, with the mark it came
 * to; for loading `ChartTooltips`, whose `initialMark` it is. Returns how to stop listening.
 */
export function onFirstChartTouch(
  page: Document,
  callback: (mark: Touchable | undefined) => void,
): () => void {
  // The pointer may have come before anything listened.
  if (page.querySelector('[data-chart]:hover')) {
    callback(undefined);
    return () => {};
  }
  const listening = new AbortController();
  const onTouch = (event: Event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-chart]')) return;
    listening.abort();
    const mark = touchableAt(event.target);
    callback(mark && isAsking(event, mark) ? mark : undefined);
  };
  for (const touch of ['pointerover', 'focusin'])
    page.addEventListener(touch, onTouch, { passive: true, signal: listening.signal });
  return () => listening.abort();
}
