import { type RefObject, useEffect, useRef } from 'react';
import { closeCitation } from '../../state/store';
import { bringIntoView, keepInView, linkTo, opener, stayAt, takeSide } from './citedLinks';

/** Below this width the panel is a sheet that takes the whole attention. */
const sheet = 'screen and (max-width: 63.99rem)';

/** Keys that walk the numbers while the focus is in the panel. */
const steps: Readonly<Record<string, string>> = { ArrowLeft: 'Previous', ArrowRight: 'Next' };

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
      const [from, last] = [pressed.current, shown.current];
      // Whoever has walked on stays where the last number is.
      const next = last === undefined || last === from?.id ? undefined : linkTo(last);
      if (!next && place.current !== undefined) window.scrollTo({ top: place.current, behavior: 'instant' });
      place.current = undefined;
      shown.current = undefined;
      pressed.current = null;
      if (from) (next ?? opener(from.element, from.id))?.focus({ preventScroll: true });
      if (next) stayAt(next);
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
    const from = pressed.current?.element;
    const isPressed = from?.isConnected === true && from.getAttribute('data-cite') === id;
    const link = isPressed ? from : linkTo(id);
    takeSide(element, link);
    element.toggleAttribute('data-away', !link);
    const isFirst = shown.current === undefined;
    if (isSheet) place.current ??= window.scrollY;
    // What was just pressed stays where it is, unless a sheet covers it.
    if (isSheet || (!isPressed && shown.current !== id)) bringIntoView(element, link, isSheet);
    if (isFirst && !isPressed) keepInView(element, id, isSheet);
    shown.current = id;
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
