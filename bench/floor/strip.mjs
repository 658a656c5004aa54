// Runs in a page of the site, read as text after shown.mjs: so it is plain JavaScript and imports nothing.

/**
 * A page by hand: the rules of its style sheet, one for each class, and its body.
 * @typedef {object} Stripped
 * @property {string} title
 * @property {string} rules
 * @property {string} body
 * @property {string[]} charts the drawings in it that are larger than an icon
 *
 * @typedef {Window & { benchStrip: (classStart?: string) => Stripped }} StrippedWindow
 */

/* oxlint-disable unicorn/consistent-function-scoping -- the block keeps these names from the page */
{
  const { benchShown: shown } = /** @type {import('./shown.mjs').CountedWindow} */ (
    /** @type {unknown} */ (window)
  );
  const kept = new Set(
    'a abbr article aside b blockquote br button caption code dd details dl dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr input label legend li main mark nav ol option p pre q section select small strong sub summary sup table tbody td tfoot th thead time tr u ul'.split(
      ' ',
    ),
  );
  const drawn = new Set('svg g a path circle ellipse rect line polygon polyline text tspan'.split(' '));
  const closedByWhatFollows = new Set(['li', 'td', 'th', 'tr', 'dt', 'dd', 'thead', 'tbody', 'option']);
  const withoutEnd = new Set(['br', 'hr', 'input']);
  const places =
    'viewBox width height d cx cy r rx ry x y dx dy x1 y1 x2 y2 points transform text-anchor'.split(' ');

  const paper = getComputedStyle(document.documentElement).backgroundColor;

  /** @type {Map<string, string>} */
  const classes = new Map();
  let classStart = '';
  /** @param {string} rule */
  const classFor = (rule) => {
    const known =
      classes.get(rule) ?? `${classStart}${(classes.size + 10).toString(36).replace(/^\d/u, 'z$&')}`;
    classes.set(rule, known);
    return known;
  };

  /** @param {string} text */
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  /** @param {string} value */
  const quoted = (value) =>
    /^[^\s"'=<>`]+$/u.test(value) && !value.endsWith('/')
      ? value.replaceAll('&', '&amp;')
      : `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  /** @param {string} value */
  const rounded = (value) =>
    value.replaceAll(/-?\d*\.\d+/gu, (digits) => String(Math.round(+digits * 10) / 10));
  /** @param {string} color */
  const short = (color) => {
    const [, red, green, blue, alpha] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/u.exec(color) ?? [];
    if (red === undefined || (alpha !== undefined && alpha !== '0')) return color.replaceAll(', ', ',');
    if (alpha === '0') return '#0000';
    return `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  };
  /** @param {string} family */
  const familyOf = (family) => (/serif 4|georgia/iu.test(family) ? 'Georgia,serif' : 'system-ui,sans-serif');

  /**
   * What sets an element off from the one it stands in.
   * @param {Element} element
   * @param {Element} around
   */
  const ruleOf = (element, around) => {
    const [style, outer] = [getComputedStyle(element), getComputedStyle(around)];
    const rules = [];
    if (style.color !== outer.color) rules.push(`color:${short(style.color)}`);
    if (style.fontSize !== outer.fontSize)
      rules.push(`font-size:${Math.round(parseFloat(style.fontSize))}px`);
    if (style.fontWeight !== outer.fontWeight) rules.push(`font-weight:${style.fontWeight}`);
    if (familyOf(style.fontFamily) !== familyOf(outer.fontFamily))
      rules.push(`font-family:${familyOf(style.fontFamily)}`);
    const plain = [outer.backgroundColor, paper];
    if (!plain.includes(style.backgroundColor) && short(style.backgroundColor) !== '#0000')
      rules.push(`background:${short(style.backgroundColor)}`);
    const widths = style.gridTemplateColumns.split(' ').map((width) => parseFloat(width));
    if (style.display === 'grid' && widths.length > 1 && Math.max(...widths) > Math.min(...widths) * 1.3) {
      const shares = widths.map((width) => `minmax(0,${Math.round(width)}fr)`).join(' ');
      rules.push(`display:grid;gap:24px;grid-template-columns:${shares}`);
    } else if (style.display === 'grid' && widths.length > 1) {
      // As many columns as here where there is room, fewer elsewhere.
      const least = Math.floor((element.clientWidth / widths.length) * 0.85);
      rules.push(
        `display:grid;gap:24px;grid-template-columns:repeat(auto-fill,minmax(min(${least}px,100%),1fr))`,
      );
    } else if (
      style.display.endsWith('flex') &&
      style.flexDirection === 'row' &&
      element.children.length > 1
    ) {
      rules.push('display:flex;flex-wrap:wrap;gap:8px 16px');
    }
    return rules.join(';');
  };

  /** @param {Element} element */
  const inkOf = (element) => {
    const style = getComputedStyle(element);
    const rules = [`fill:${short(style.fill)}`];
    if (style.stroke !== 'none') {
      rules.push(`stroke:${short(style.stroke)}`, `stroke-width:${rounded(style.strokeWidth)}`);
      if (style.paintOrder.startsWith('stroke')) rules.push('paint-order:stroke');
      if (style.strokeDasharray !== 'none') rules.push(`stroke-dasharray:${style.strokeDasharray}`);
    }
    if (element.localName === 'text') {
      rules.push(`font:${style.fontWeight} ${Math.round(parseFloat(style.fontSize))}px system-ui,sans-serif`);
      if (style.textAnchor !== 'start') rules.push(`text-anchor:${style.textAnchor}`);
    }
    return rules.join(';');
  };

  /** @param {Element} link */
  const linkAttributes = (link) => {
    const href = link.getAttribute('href') ?? '';
    const name = link.getAttribute('aria-label');
    return ` href=${quoted(href)}${name === null ? '' : ` aria-label=${quoted(name)}`}`;
  };

  /**
   * @param {Element} element
   * @returns {string}
   */
  const drawing = (element) => {
    if (!drawn.has(element.localName) || !shown.isShown(element)) return '';
    const inside = [...element.childNodes]
      .map((node) => (node instanceof Element ? drawing(node) : escaped(node.textContent ?? '')))
      .join('');
    const isGroup = element.localName === 'g';
    if (isGroup && (inside === '' || !element.hasAttribute('transform'))) return inside;
    const isText = element.localName === 'text' || element.localName === 'tspan';
    if (isText && inside === '') return '';
    const at = places
      .filter((name) => name !== 'text-anchor')
      .flatMap((name) => {
        const value = element.getAttribute(name);
        return value === null ? [] : [` ${name}=${quoted(rounded(value))}`];
      })
      .join('');
    const isInked = !['svg', 'g', 'a', 'tspan'].includes(element.localName);
    const ink = isInked ? ` class=${classFor(inkOf(element))}` : '';
    const link = element.localName === 'a' ? linkAttributes(element) : '';
    const name = element.localName === 'svg' ? element.getAttribute('aria-label') : null;
    const told = name === null ? '' : ` role=img aria-label=${quoted(name)}`;
    return `<${element.localName}${ink}${at}${link}${told}>${inside}</${element.localName}>`;
  };

  const wanted = new Set(
    [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1)),
  );
  const copied = 'type value checked selected disabled placeholder name colspan rowspan scope'.split(' ');

  /** @param {Element} element */
  const attributesOf = (element) => {
    const id = wanted.has(element.id) && element.id !== '' ? ` id=${quoted(element.id)}` : '';
    const link = element.localName === 'a' && element.hasAttribute('href') ? linkAttributes(element) : '';
    const field = ['input', 'select', 'nav', 'button'].includes(element.localName)
      ? element.getAttribute('aria-label')
      : null;
    const named = field === null ? '' : ` aria-label=${quoted(field)}`;
    const rest = copied.flatMap((name) => {
      const value = element.getAttribute(name);
      if (value === null || (name === 'value' && element.localName === 'button')) return [];
      return [value === '' ? ` ${name}` : ` ${name}=${quoted(value)}`];
    });
    return id + link + named + rest.join('');
  };

  /**
   * @param {Element} element
   * @param {Element} around the element that the copy stands in
   * @returns {string}
   */
  const strip = (element, around) => {
    const isOption = element.localName === 'option';
    if (!isOption && !shown.isShown(element)) return '';
    if (element.localName === 'svg') return drawing(element);
    const inside = (/** @type {Element} */ outer) =>
      [...element.childNodes]
        .map((node) => {
          if (node instanceof Element) return strip(node, outer);
          return node instanceof Text ? escaped(node.data.replaceAll(/\s+/gu, ' ')) : '';
        })
        .join('');
    const isUnseen = shown.isUnseen(element);
    const isInline = getComputedStyle(element).display === 'inline';
    const rule = isUnseen ? '' : ruleOf(element, around);
    const isKept = kept.has(element.localName);
    const parent = element.parentElement;
    // A grid sets its children out, whatever they are.
    const isCell = parent !== null && getComputedStyle(parent).gridTemplateColumns.includes('px ');
    const isNeeded = isUnseen || isCell || rule !== '' || (wanted.has(element.id) && element.id !== '');
    if (!isKept && !isNeeded) {
      const text = inside(around);
      if (isInline || text === '') return text;
      const hasText = [...element.childNodes].some(
        (node) =>
          (node instanceof Text && node.data.trim() !== '') ||
          (node instanceof Element && getComputedStyle(node).display.startsWith('inline')),
      );
      return hasText && !getComputedStyle(element).display.startsWith('inline')
        ? `<div>${text}</div>`
        : ` ${text} `;
    }
    const tag = isKept ? element.localName : isInline || element.localName === 'span' ? 'span' : 'div';
    const text = inside(element);
    if (text.trim() === '' && !isKept) return text;
    const name = isUnseen ? ' class=unseen' : rule === '' ? '' : ` class=${classFor(rule)}`;
    const end = withoutEnd.has(tag) || closedByWhatFollows.has(tag) ? '' : `</${tag}>`;
    // Boxes that were set apart by the style sheet are set apart by a space.
    const apart = tag === 'span' && !isInline ? ' ' : '';
    return `${apart}<${tag}${attributesOf(element)}${name}>${text.trim() === '' ? '' : text}${end}${apart}`;
  };

  /** @type {StrippedWindow} */ (/** @type {unknown} */ (window)).benchStrip = (start = '') => {
    classStart = start;
    shown.count();
    const body = [...document.body.children].map((element) => strip(element, document.body)).join('');
    const charts = shown.charts().map((svg) => drawing(svg));
    const rules = [...classes].map(([rule, name]) => `.${name}{${rule}}`).join('');
    return { title: document.title, rules, body: body.replaceAll(/\s+/gu, ' '), charts };
  };
}
