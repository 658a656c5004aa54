import { whenIdle } from '../../ui/whenIdle';

/** Resolves when the page and its pictures have been loaded. */
function whenLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener('load', () => resolve(), { once: true });
  });
}

/** Longest wait for a first paint that the browser does not tell of, in ms. */
const mostWait = 1000;

/**
 * Resolves when the first paint of the page has reached the screen; at once where nobody sees it. A frame that was
 * drawn is shown a while later, and what runs meanwhile takes the processor from it.
 */
function whenPainted(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((paints) => {
      if (paints.getEntriesByName('first-contentful-paint').length > 0) finish();
    });
    const timer = setTimeout(finish, mostWait);
    function finish(): void {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    }
    observer.observe({ type: 'paint', buffered: true });
  });
}

/** Calls back when the page has been loaded and painted, and resolves when the browser is at rest after that. */
export async function waitForLoad(onPaint?: () => void): Promise<void> {
  await whenLoaded();
  await whenPainted();
  onPaint?.();
  await new Promise<void>((resolve) => whenIdle(resolve));
}
