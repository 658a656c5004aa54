import { useSyncExternalStore } from 'react';

/** Chromium can leave Esc to the page while it fills the screen, so that Esc first closes what lies over a slide. */
type KeyboardLock = { readonly keyboard?: { readonly lock?: (keys: readonly string[]) => Promise<void> } };

function subscribe(listen: () => void): () => void {
  document.addEventListener('fullscreenchange', listen);
  return () => document.removeEventListener('fullscreenchange', listen);
}

const isFull = () => document.fullscreenElement !== null;

/** Whether the page fills the screen. */
export const useIsFullScreen = (): boolean => useSyncExternalStore(subscribe, isFull, () => false);

/** Whether the browser lets a page fill the screen. */
export const canFillScreen = (): boolean => document.fullscreenEnabled;

async function fill(): Promise<void> {
  // The whole page, since a citation lies beside the slides and not in them.
  await document.documentElement.requestFullscreen();
  await (navigator as KeyboardLock).keyboard?.lock?.(['Escape']);
}

/** Fills the screen, or leaves it; a browser that refuses leaves everything as it is. */
export function toggleFullScreen(): void {
  if (!canFillScreen()) return;
  (isFull() ? document.exitFullscreen() : fill()).catch(() => {});
}

/** Gives the screen back if the page filled it; says whether it did. */
export function leaveFullScreen(): boolean {
  if (!isFull()) return false;
  document.exitFullscreen().catch(() => {});
  return true;
}
