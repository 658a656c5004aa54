/** Resolves when the page and its pictures have been loaded and the browser has nothing else to do. */
export function waitForLoad(): Promise<void> {
  return new Promise((resolve) => {
    const rest = () => {
      if (typeof window.requestIdleCallback === 'function')
        window.requestIdleCallback(() => resolve(), { timeout: 2000 });
      else setTimeout(resolve, 50);
    };
    if (document.readyState === 'complete') rest();
    else window.addEventListener('load', rest, { once: true });
  });
}
