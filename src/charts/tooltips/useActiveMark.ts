import { useCallback, useEffect, useRef, useState } from 'react';
import { opensTooltip, type MarkElement, markAt } from './firstChartInteraction';

/** Long enough to move the pointer from a mark over to its tooltip. */
const graceMs = 160;

const nameOf = (mark: MarkElement | undefined): string | undefined =>
  mark?.dataset.cite ?? mark?.dataset.names;

/** What stands in the place of a mark that was drawn anew: another element of the same chart and name. */
function sameIn(chart: Element, mark: MarkElement): MarkElement | undefined {
  if (!chart.isConnected) return undefined;
  const all = chart.querySelectorAll<MarkElement>('[data-live] a[data-cite], [data-live] [data-names]');
  return [...all].find((other) => nameOf(other) === nameOf(mark));
}

/** Whether a mark is still pointed at or focused, and was not pressed: much may have passed while this was loaded. */
const isActive = (mark: MarkElement | undefined): boolean =>
  mark !== undefined &&
  (mark.matches(':hover') || mark === document.activeElement) &&
  document.querySelector('dialog[open]') === null;

/** The mark the pointer or the focus has come to meanwhile: it may have entered its chart beside every mark. */
const cameTo = (): MarkElement | undefined =>
  document.querySelector<MarkElement>(
    '[data-chart] :is(a[data-cite], [data-names]):is(:hover, :focus-visible)',
  ) ?? undefined;

/**
 * The mark under the pointer or with keyboard focus in any chart of the page. Escape dismisses it, and goes no
 * further, and so does a press, which opens its citation; it comes back with the next mark, or when the pointer or
 * focus has left and returns.
 */
export function useActiveMark(initial: MarkElement | undefined) {
  const [mark, setMark] = useState(() => [initial, cameTo()].find(isActive));
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What was dismissed, while pointer and focus stay on it: it may be drawn anew under them. */
  const dismissed = useRef<string>(undefined);
  const keepOpen = useCallback(() => clearTimeout(closing.current), []);
  const letClose = useCallback(() => {
    clearTimeout(closing.current);
    closing.current = setTimeout(() => setMark(undefined), graceMs);
  }, []);

  useEffect(() => {
    const show = (next: MarkElement | undefined) => {
      if (!next || nameOf(next) === dismissed.current) return;
      dismissed.current = undefined;
      clearTimeout(closing.current);
      setMark(next);
    };
    const onEnter = (event: PointerEvent) => {
      const next = markAt(event.target);
      if (next && opensTooltip(event, next) && next !== markAt(event.relatedTarget)) show(next);
    };
    const onLeave = (event: PointerEvent) => {
      const left = markAt(event.target);
      if (!left?.isConnected || left === markAt(event.relatedTarget)) return;
      dismissed.current = undefined;
      letClose();
    };
    const onFocus = (event: FocusEvent) => {
      const next = markAt(event.target);
      if (next && opensTooltip(event, next)) show(next);
    };
    const onBlur = (event: FocusEvent) => {
      const [left, next] = [markAt(event.target), markAt(event.relatedTarget)];
      // Focus that passes from a still to its live chart has not left.
      if (!left || (next && nameOf(next) === nameOf(left))) return;
      // A press passes focus on to the citation; the pointer is still where it was, and the mark may be drawn anew there.
      if (!left.matches(':hover')) dismissed.current = undefined;
      setMark(undefined);
    };
    // A flag leads nowhere: pressing it, also by touch, shows its names. The citation of a number says all of this.
    const onPress = (event: MouseEvent) => {
      const next = markAt(event.target);
      if (!next) return;
      const isFlag = next.dataset.names !== undefined;
      dismissed.current = isFlag ? undefined : nameOf(next);
      if (isFlag) show(next);
      else setMark(undefined);
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('pointerover', onEnter, { signal });
    document.addEventListener('pointerout', onLeave, { signal });
    document.addEventListener('focusin', onFocus, { signal });
    document.addEventListener('focusout', onBlur, { signal });
    document.addEventListener('click', onPress, { signal });
    return () => {
      clearTimeout(closing.current);
      listening.abort();
    };
  }, [letClose]);

  useEffect(() => {
    if (!mark) return undefined;
    const onKey = (event: KeyboardEvent) => {
      // A mark of which nothing is shown, since its number is not known here, takes no key.
      if (event.key !== 'Escape' || !mark.hasAttribute('aria-describedby')) return;
      // An open citation closes with it: the reader is there, and one key is enough.
      if (!document.activeElement?.closest('dialog')) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      dismissed.current = nameOf(mark);
      setMark(undefined);
    };
    // Before every other listener, so that one press does not also close the panel behind.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [mark]);

  useEffect(() => {
    const chart = mark?.closest('[data-chart]');
    if (!mark || !chart) return undefined;
    const observer = new MutationObserver(() => {
      if (!mark.isConnected) setMark(sameIn(chart, mark));
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [mark]);

  return { mark, keepOpen, letClose };
}
