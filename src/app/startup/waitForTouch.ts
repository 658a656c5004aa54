import { waitForLoad } from './waitForLoad';

/** What a reader does to a page. */
const touches = ['pointerdown', 'pointerover', 'focusin', 'keydown', 'click', 'input'];

/**
 * Resolves when the page is wanted: at its first touch, at once where its address asks for another view than the one
 * that was sent, and else when it has been loaded and the browser is at rest.
 */
export function waitForTouch(): Promise<void> {
  if (document.documentElement.dataset.arriving !== undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const listening = new AbortController();
    const finish = () => {
      listening.abort();
      resolve();
    };
    for (const touch of touches)
      document.addEventListener(touch, finish, { capture: true, signal: listening.signal });
    void waitForLoad().then(finish);
  });
}
