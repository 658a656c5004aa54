import { useSyncExternalStore } from 'react';

/** The width up to which the style sheet shows each row as a card. */
const cards = '(max-width: 40rem)';

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(cards);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

/** Whether rows are shown as cards. */
export const useIsCards = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(cards).matches,
    () => false,
  );
