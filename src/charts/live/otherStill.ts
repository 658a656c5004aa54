/** Stills as their page was sent with them, of those that gave way to another, by the name of their chart. */
const sent = new Map<string, string>();

/** The still in the box of a chart; none where the chart is live. */
const stillOf = (box: Element): HTMLElement | null => box.querySelector<HTMLElement>('[data-still]');

/** The name of the other still that stands in a box; undefined where it is the one the page was sent with. */
export const shownIn = (box: Element | null): string | undefined =>
  (box && stillOf(box)?.dataset.shows) ?? undefined;

/** Puts another still of the same chart, which has a name, in the place of the one that stands in a box. */
export function showOther(box: HTMLElement, name: string, html: string): void {
  const still = stillOf(box);
  if (!still || still.dataset.shows === name) return;
  const chart = box.dataset.chart ?? '';
  if (!sent.has(chart)) sent.set(chart, still.innerHTML);
  still.innerHTML = html;
  still.dataset.shows = name;
}

/** Brings the still back that the page was sent with. */
export function showSent(box: HTMLElement): void {
  const still = stillOf(box);
  if (still?.dataset.shows === undefined) return;
  still.innerHTML = sent.get(box.dataset.chart ?? '') ?? '';
  delete still.dataset.shows;
}
