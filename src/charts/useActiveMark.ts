import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** A link to a sentence, or a flag that has names to show. */
type Mark = SVGElement;

/** Long enough to move the pointer from a mark over to its tooltip. */
const graceMs = 160;

const markAt = (target: EventTarget | null): Mark | undefined =>
  target instanceof Element ? (target.closest<Mark>('a[data-cite], [data-names]') ?? undefined) : undefined;

/**
 * The mark under the pointer or with keyboard focus inside a frame. Escape dismisses it, and goes no further;
 * it comes back with the next mark, or when the pointer or focus has left and returns.
 */
export function useActiveMark(frame: RefObject<HTMLElement | null>) {
  const [mark, setMark] = useState<Mark>();
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keepOpen = useCallback(() => clearTimeout(closing.current), []);
  const letClose = useCallback(() => {
    clearTimeout(closing.current);
    closing.current = setTimeout(() => setMark(undefined), graceMs);
  }, []);

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const show = (next: Mark | undefined) => {
      if (!next) return;
      clearTimeout(closing.current);
      setMark(next);
    };
    const onEnter = (event: PointerEvent) => {
      const next = markAt(event.target);
      if (event.pointerType !== 'touch' && next !== markAt(event.relatedTarget)) show(next);
    };
    const onLeave = (event: PointerEvent) => {
      if (markAt(event.target) !== markAt(event.relatedTarget)) letClose();
    };
    const onFocus = (event: FocusEvent) => {
      const next = markAt(event.target);
      if (next?.matches(':focus-visible')) show(next);
    };
    const onBlur = () => setMark(undefined);
    // A flag leads nowhere: pressing it, also by touch, shows its names.
    const onPress = (event: MouseEvent) => {
      const next = markAt(event.target);
      if (next?.dataset.names !== undefined) show(next);
    };
    element.addEventListener('pointerover', onEnter);
    element.addEventListener('pointerout', onLeave);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onBlur);
    element.addEventListener('click', onPress);
    return () => {
      clearTimeout(closing.current);
      element.removeEventListener('pointerover', onEnter);
      element.removeEventListener('pointerout', onLeave);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onBlur);
      element.removeEventListener('click', onPress);
    };
  }, [frame, letClose]);

  useEffect(() => {
    if (!mark) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setMark(undefined);
    };
    // Before every other listener, so that one press does not also close the panel behind.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [mark]);

  return { mark, keepOpen, letClose };
}
