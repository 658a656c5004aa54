import { waitForLoad } from './waitForLoad';

/** What a reader does to a page. */
const touches = ['pointerdown', 'pointerover', 'focusin', 'keydown', 'click', 'input'];

/**
 * Resolves when the page is wanted: at its first touch, at once where its address asks for another view than the one
 * that was sent, and else when it has been loaded and the browser is at rest. Gives what was touched.
 */
export function waitForTouch(): Promise<EventTarget | null> {
  if (document.documentElement.dataset.arriving !== undefined) return Promise.resolve(null);
  return new Promise((resolve) => {
    const listening = new AbortController();
    const finish = (target: EventTarget | null) => {
      listening.abort();
      resolve(target);
    };
    for (const touch of touches)
      document.addEventListener(touch, ({ target }) => finish(target), {
        capture: true,
        signal: listening.signal,
      });
    void waitForLoad().then(() => finish(null));
  });
}
