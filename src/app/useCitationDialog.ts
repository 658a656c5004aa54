import { type RefObject, useEffect, useRef } from 'react';
import { closeCitation } from '../state/store';

/** Below this width the panel is a sheet that takes the whole attention. */
const sheet = '(max-width: 63.99rem)';

/** Keys that walk the numbers while the focus is in the panel. */
const steps: Readonly<Record<string, string>> = { ArrowLeft: 'Previous', ArrowRight: 'Next' };

/** A chart holds its marks once for each width, and only one of these drawings is shown. */
const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** The shown links of the page to a number. */
const linksTo = (id: string) =>
  [...document.querySelectorAll<HTMLElement | SVGElement>(`main a[data-cite="${CSS.escape(id)}"]`)].filter(
    isShown,
  );

/** Where focus returns to: the link that was pressed, or one like it if that is gone or hidden, or the page's heading. */
function opener(pressed: Element | null, id: string): HTMLElement | SVGElement | null {
  if (
    (pressed instanceof HTMLElement || pressed instanceof SVGElement) &&
    pressed !== document.body &&
    isShown(pressed)
  )
    return pressed;
  return linksTo(id)[0] ?? document.querySelector<HTMLElement>('main h1');
}

/** Marks every link to a number, and its row, while its citation is open: drawn by rules, it holds for what is drawn later too. */
function useCitedLook(id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return undefined;
    const cited = `a[data-cite="${CSS.escape(id)}"]`;
    const rules = new CSSStyleSheet();
    rules.replaceSync(
      `main ${cited}{background:var(--mark)}main ${cited} [data-area]{stroke:var(--ink)}main tr:has(${cited})>*{background:var(--paper-sunk)}`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
    };
  }, [id]);
}

/** Puts the panel on the side of the page where the number is not. */
function takeSide(panel: HTMLElement, link: Element | undefined): void {
  if (!link) return;
  const { left, right } = link.getBoundingClientRect();
  const room = panel.offsetWidth;
  panel.dataset.side = right > window.innerWidth - room && left >= room ? 'start' : 'end';
}

/** Scrolls the page just far enough for a number to stand in what the panel leaves of the window. */
function bringIntoView(panel: HTMLElement, link: Element | undefined, isSheet: boolean): void {
  if (!link) return;
  const { top, bottom } = link.getBoundingClientRect();
  const start = isSheet ? 24 : panel.offsetTop + 24;
  const end = window.innerHeight - 24 - (isSheet ? panel.offsetHeight : 0);
  const by = bottom > end ? bottom - end : Math.min(top - start, 0);
  window.scrollBy({ top: by, behavior: 'instant' });
}

/**
 * Opens and closes the dialog element with the citation, moves focus in, and back when it closes. A citation that is
 * still being fetched takes the focus again once it is there.
 */
export function useCitationDialog(
  id: string | undefined,
  isThere: boolean,
): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressed = useRef<{ readonly element: Element | null; readonly id: string } | null>(null);
  /** Where the page stood before a number was moved out from under a sheet: it goes back there when the sheet closes. */
  const place = useRef<number>(undefined);
  const shown = useRef<string>(undefined);
  useCitedLook(id);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const isSheet = window.matchMedia(sheet).matches;
    if (id === undefined) {
      if (!element.open) return;
      element.close();
      if (place.current !== undefined) window.scrollTo({ top: place.current, behavior: 'instant' });
      place.current = undefined;
      shown.current = undefined;
      const from = pressed.current;
      pressed.current = null;
      if (from) opener(from.element, from.id)?.focus({ preventScroll: true });
      return;
    }
    // The heading to focus, or the sign that it is on its way.
    const target = isThere ? '[data-focus]' : 'button[data-focus]';
    const isStepping = element.open && document.activeElement?.hasAttribute('data-step') === true;
    if (!element.open) {
      pressed.current = { element: document.activeElement, id };
      if (isSheet) element.showModal();
      else element.show();
    }
    element.scrollTo(0, 0);
    // Whoever steps with the arrows of the head stays on them; the new heading is read out.
    if (!isStepping) element.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
    const links = linksTo(id);
    const link = links.find((each) => each === pressed.current?.element) ?? links[0];
    takeSide(element, link);
    const isNext = shown.current !== undefined && shown.current !== id;
    shown.current = id;
    // What was just pressed stays where it is, unless a sheet covers it.
    if (isSheet) place.current ??= window.scrollY;
    if (isSheet || isNext) bringIntoView(element, link, isSheet);
  }, [id, isThere]);

  useEffect(() => {
    if (id === undefined) return undefined;
    const element = dialog.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        closeCitation();
      }
      const step = steps[event.key];
      if (step === undefined || !(event.target instanceof Node) || !element?.contains(event.target)) return;
      element.querySelector<HTMLElement>(`[data-step="${step}"]`)?.click();
    };
    // A sheet is modal: the browser turns Esc into `cancel`, and a press beside it reaches the dialog itself.
    const onCancel = (event: Event) => {
      event.preventDefault();
      closeCitation();
    };
    const onClick = (event: MouseEvent) => {
      if (event.target === element) closeCitation();
    };
    const onWidth = () => {
      if (!element?.open) return;
      const focused = document.activeElement;
      element.close();
      if (query.matches) element.showModal();
      else element.show();
      const isReachable = focused instanceof HTMLElement && (!query.matches || element.contains(focused));
      if (isReachable) focused.focus({ preventScroll: true });
      else element.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
    };
    const query = window.matchMedia(sheet);
    document.addEventListener('keydown', onKey);
    element?.addEventListener('cancel', onCancel);
    element?.addEventListener('click', onClick);
    query.addEventListener('change', onWidth);
    return () => {
      document.removeEventListener('keydown', onKey);
      element?.removeEventListener('cancel', onCancel);
      element?.removeEventListener('click', onClick);
      query.removeEventListener('change', onWidth);
    };
  }, [id]);

  return dialog;
}
