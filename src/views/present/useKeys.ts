import { useEffect } from 'react';
import { store } from '../../state/store';

/** A way through the slides. */
export type Step = 'next' | 'previous' | 'first' | 'last';

const stepOfKey: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

type Actions = {
  /** A citation lies over the slides, and has the keys. */
  readonly isCovered: boolean;
  readonly move: (step: Step) => void;
  readonly leave: () => void;
  readonly toggleFullScreen: () => void;
};

const isIn = (target: EventTarget | null, selector: string) =>
  target instanceof Element && target.closest(selector) !== null;

/** What a key does on the slides: undefined where it means something else. */
function actionOf(event: KeyboardEvent, { move, leave, toggleFullScreen }: Actions) {
  const { key, shiftKey, target } = event;
  if (isIn(target, 'input, textarea, select, dialog')) return undefined;
  const step = stepOfKey[key];
  if (step) return () => move(step);
  // A button is pressed by it.
  if (key === ' ' && !isIn(target, 'button')) return () => move(shiftKey ? 'previous' : 'next');
  if (key.toLowerCase() === 'f') return toggleFullScreen;
  return key === 'Escape' ? leave : undefined;
}

/** The keys of the slides. Esc closes what lies over them first, and that takes the key itself. */
export function useKeys({ isCovered, move, leave, toggleFullScreen }: Actions): void {
  useEffect(() => {
    if (isCovered) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (store.getState().isSearchOpen) return;
      const action = actionOf(event, { isCovered, move, leave, toggleFullScreen });
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isCovered, move, leave, toggleFullScreen]);
}
