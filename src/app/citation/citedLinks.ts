import { afterPaint } from '../../ui/afterPaint';

/** A chart holds its marks once for each width, and only one of these drawings is shown. */
const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** The shown links of the page to a number. */
const linksTo = (id: string) =>
  [...document.querySelectorAll<HTMLElement | SVGElement>(`main a[data-cite="${CSS.escape(id)}"]`)].filter(
    isShown,
  );

function isInWindow(link: Element): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** One of the links to a number: the one that is in the window, else the first. */
export function linkTo(id: string): HTMLElement | SVGElement | undefined {
  const links = linksTo(id);
  return links.find(isInWindow) ?? links[0];
}

/**
 * Marks every link to a number, and its row: drawn by rules, it holds for what is drawn later too. Rules for the whole
 * page take long, so its sentence comes first. Gives the way to end that.
 */
export function markCited(id: string): () => void {
  const cited = `a[data-cite="${CSS.escape(id)}"]`;
  const rules = new CSSStyleSheet();
  rules.replaceSync(
    `main ${cited}{background:var(--mark)}main ${cited} [data-area]{stroke:var(--ink)}main tr:has(${cited})>*{background:var(--paper-sunk)}`,
  );
  const stop = afterPaint(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  });
  return () => {
    stop();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
  };
}

/** Where focus returns to: the link that was pressed, or one like it if that is gone or hidden, or the page's heading. */
export function opener(pressed: Element | null, id: string): HTMLElement | SVGElement | null {
  if (
    (pressed instanceof HTMLElement || pressed instanceof SVGElement) &&
    pressed !== document.body &&
    isShown(pressed)
  )
    return pressed;
  return linkTo(id) ?? document.querySelector<HTMLElement>('main h1');
}

/** Puts the panel on the side of the page where the number is not; it changes sides for a number that it would cover. */
export function takeSide(panel: HTMLElement, link: Element | undefined): void {
  if (!link) return;
  const { left, right } = link.getBoundingClientRect();
  const room = panel.offsetWidth;
  const [isUnderStart, isUnderEnd] = [left < room, right > window.innerWidth - room];
  const isAtStart =
    panel.dataset.side === 'start' ? !isUnderStart || isUnderEnd : isUnderEnd && !isUnderStart;
  panel.dataset.side = isAtStart ? 'start' : 'end';
}

/** Scrolls the page just far enough for a number to stand in what the panel leaves of the window. */
export function bringIntoView(panel: HTMLElement, link: Element | undefined, isSheet: boolean): void {
  if (!link) return;
  const { top, bottom } = link.getBoundingClientRect();
  const start = isSheet ? 24 : panel.offsetTop + 24;
  const end = window.innerHeight - 24 - (isSheet ? panel.offsetHeight : 0);
  const by = bottom > end ? bottom - end : Math.min(top - start, 0);
  window.scrollBy({ top: by, behavior: 'instant' });
}

/** What a reader does to a page; from then on it is theirs. */
const inputs = ['wheel', 'touchstart', 'keydown', 'pointerdown'];
/** Ms in which a page that has just come may still grow. */
const growing = 3000;

/** Keeps a number in view that the address asked for, while the page around it is still growing. */
export function keepInView(panel: HTMLDialogElement, id: string, isSheet: boolean): void {
  const main = document.querySelector('main');
  if (!main) return;
  const over = new AbortController();
  const growth = new ResizeObserver(() => {
    if (panel.open) bringIntoView(panel, linkTo(id), isSheet);
  });
  growth.observe(main);
  over.signal.addEventListener('abort', () => growth.disconnect());
  for (const input of inputs)
    window.addEventListener(input, () => over.abort(), { passive: true, signal: over.signal });
  setTimeout(() => over.abort(), growing);
}

/** Ms after a step back in the history in which a browser takes the page where it was. */
const restoring = 1000;

/** Stays at a link when the browser, closing a citation by a step back, returns to where the first one was opened. */
export function stayAt(link: Element): void {
  const stay = () => link.scrollIntoView({ block: 'nearest' });
  requestAnimationFrame(stay);
  window.addEventListener('scroll', stay, { once: true, signal: AbortSignal.timeout(restoring) });
}
