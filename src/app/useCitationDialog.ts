import { type RefObject, useEffect, useRef } from 'react';
import { closeCitation } from '../state/store';

/** Below this width the panel is a sheet that takes the whole attention. */
const sheet = '(max-width: 63.99rem)';

/** Keys that walk the numbers while the focus is in the panel. */
const steps: Readonly<Record<string, string>> = { ArrowLeft: 'Previous', ArrowRight: 'Next' };

/** A chart holds its marks once for each width, and only one of these drawings is shown. */
const isShown = (element: Element) =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true });

/** Where focus returns to: the link that was pressed, or one like it if that is gone or hidden, or the page's heading. */
function opener(pressed: Element | null, id: string): HTMLElement | SVGElement | null {
  if (pressed instanceof HTMLElement || pressed instanceof SVGElement) {
    if (isShown(pressed) && pressed !== document.body) return pressed;
  }
  const alike = document.querySelectorAll<HTMLElement | SVGElement>(`main a[data-cite="${CSS.escape(id)}"]`);
  return [...alike].find(isShown) ?? document.querySelector<HTMLElement>('main h1');
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

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (id === undefined) {
      if (!element.open) return;
      element.close();
      delete element.dataset.beside;
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
      if (window.matchMedia(sheet).matches) element.showModal();
      else element.show();
    }
    element.scrollTo(0, 0);
    // Whoever steps with the arrows of the head stays on them; the new heading is read out.
    if (!isStepping) element.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
  }, [id, isThere]);

  useEffect(() => {
    const element = dialog.current;
    if (id === undefined || !element || element.dataset.beside !== undefined) return undefined;
    // Setting the page anew takes longer than showing a sentence, which the reader waits for.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        element.dataset.beside = '';
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [id]);

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
