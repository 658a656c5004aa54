// Runs in pages, read as text: so it is plain JavaScript and imports nothing.

/**
 * What a reader of a page can see and follow; drawings, words or links that are there for another width do not count.
 * @typedef {object} Content
 * @property {number} words
 * @property {number} links
 * @property {number} marks
 *
 * What a page tells of what it shows. Closed details count as shown: a reader opens them.
 * @typedef {object} Shown
 * @property {(element: Element) => boolean} isShown
 * @property {(element: Element) => boolean} isUnseen for screen readers only
 * @property {() => Content} count
 * @property {() => SVGElement[]} charts the drawings shown that are larger than an icon
 *
 * @typedef {Window & { benchShown: Shown }} CountedWindow
 */

/* oxlint-disable unicorn/consistent-function-scoping -- the block keeps these names from the page */
{
  const notText = 'script, style, noscript, template, title, desc, option, dialog:not([open])';

  /** @param {Element} element */
  const isShown = (element) =>
    !element.matches(notText) && element.checkVisibility({ visibilityProperty: true });

  /** @param {Element} element */
  const isUnseen = (element) => {
    const { clipPath, overflow, position } = getComputedStyle(element);
    if (position !== 'absolute') return false;
    const { width, height } = element.getBoundingClientRect();
    return clipPath === 'inset(50%)' || (overflow === 'hidden' && width <= 1 && height <= 1);
  };

  /**
   * @param {Element} element
   * @returns {string} the words of an element, a space where one box ends and another begins
   */
  const textOf = (element) => {
    if (!isShown(element) || isUnseen(element)) return '';
    const parts = [...element.childNodes].map((node) => {
      if (node instanceof Element) return textOf(node);
      return node instanceof Text ? node.data : '';
    });
    const isInline = element instanceof HTMLElement && getComputedStyle(element).display === 'inline';
    return isInline ? parts.join('') : ` ${parts.join('')} `;
  };

  /** @param {string} selector */
  const shownOf = (selector) => [...document.querySelectorAll(selector)].filter(isShown).length;

  /** @type {CountedWindow} */ (/** @type {unknown} */ (window)).benchShown = {
    isShown,
    isUnseen,
    charts: () =>
      [...document.querySelectorAll('svg')].filter((svg) => {
        const { width, height } = svg.getBoundingClientRect();
        return width > 100 && height > 40 && isShown(svg);
      }),
    count: () => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      return {
        words: textOf(document.body)
          .split(/\s+/u)
          .filter((word) => word !== '').length,
        links: shownOf('a[href]'),
        marks: shownOf('svg a'),
      };
    },
  };
}
