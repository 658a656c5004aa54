/** A link to a sentence, or a flag that has names to show. */
export type MarkElement = SVGElement;

/** The mark or flag of a chart that an event fell on. */
export const markAt = (target: EventTarget | null): MarkElement | undefined =>
  target instanceof Element && target.closest('[data-chart]')
    ? (target.closest<MarkElement>('a[data-cite], [data-names]') ?? undefined)
    : undefined;

/** Whether an event on a mark asks what stands behind it: a finger presses, and focus must be seen. */
export const opensTooltip = (event: Event, mark: MarkElement): boolean =>
  event instanceof PointerEvent ? event.pointerType !== 'touch' : mark.matches(':focus-visible');

/**
 * Calls back once, when the pointer or the focus first comes into a chart of the page, with the mark it came
 * to; for loading `ChartTooltips`, whose `initialMark` it is. Returns how to stop listening.
 */
export function onFirstChartInteraction(
  page: Document,
  callback: (mark: MarkElement | undefined) => void,
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
    const mark = markAt(event.target);
    callback(mark && opensTooltip(event, mark) ? mark : undefined);
  };
  for (const touch of ['pointerover', 'focusin'])
    page.addEventListener(touch, onTouch, { passive: true, signal: listening.signal });
  return () => listening.abort();
}
