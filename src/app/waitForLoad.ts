import { whenIdle } from './whenIdle';

/** Resolves when the page and its pictures have been loaded. */
function whenLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener('load', () => resolve(), { once: true });
  });
}

/** Resolves when the page as it stands has been painted; at once where nobody sees it. */
function whenPainted(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Calls back when the page has been loaded and painted, and resolves when the browser is at rest after that. */
export async function waitForLoad(onPaint?: () => void): Promise<void> {
  await whenLoaded();
  await whenPainted();
  onPaint?.();
  await new Promise<void>((resolve) => whenIdle(resolve));
}
