/** The height that shows all of an embed at its width, whatever the height of its frame; px. */
function naturalHeightOf(main: HTMLElement): number {
  const { dataset } = document.documentElement;
  dataset.natural = '';
  const height = Math.ceil(main.getBoundingClientRect().height);
  delete dataset.natural;
  return height;
}

/**
 * Tells the page around the frame how high the embed wants to be, now and at every change of width. What is longer
 * than any frame asks for nothing.
 */
export function tellHeight(main: HTMLElement, window: Window): void {
  if (window.parent === window || main.dataset.embed === 'long') return;
  let width = 0;
  const tell = () => {
    if (width === window.innerWidth || window.innerWidth === 0) return;
    width = window.innerWidth;
    window.parent.postMessage({ type: 'verbatim:height', height: naturalHeightOf(main) }, '*');
  };
  window.addEventListener('resize', tell);
  tell();
}
