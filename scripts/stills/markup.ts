import { escapeXml } from '../../src/domain/escapeXml';

/** Elements that show nothing here: clips that nothing uses, and the library's empty title and description. */
const dropped = new Set(['defs', 'clipPath', 'title', 'desc']);

/** Attributes of the library's own, and those of the live drawing alone. */
const unused = new Set(['class', 'style', 'id', 'tabindex', 'angle', 'orientation', 'font-family']);

/** What an attribute means where it is absent. */
const defaults: Readonly<Record<string, string>> = {
  'font-weight': '400',
  'text-anchor': 'start',
  'fill-opacity': '1',
  'stroke-width': '1',
};

const zeroes: Readonly<Record<string, readonly string[]>> = {
  text: ['x', 'y'],
  rect: ['x', 'y'],
  line: ['x1', 'x2', 'y1', 'y2'],
  circle: ['cx', 'cy'],
};

/** The library gives its shapes the box of the plot too. */
const noBox = new Set(['line', 'path']);
const box = new Set(['x', 'y', 'width', 'height']);
const words = /^(?:aria-|data-|href$)/u;

const rounded = (text: string) =>
  text.replaceAll(/-?\d*\.\d+(?:e-?\d+)?/gu, (number) => String(Math.round(Number(number) * 100) / 100 || 0));

function isKept(tag: string, name: string, value: string): boolean {
  if (unused.has(name) || defaults[name] === value) return false;
  if (noBox.has(tag) && box.has(name)) return false;
  if (tag === 'svg' && (name === 'width' || name === 'height')) return false;
  if (tag === 'line' && name === 'fill') return false;
  return !(value === '0' && zeroes[tag]?.includes(name));
}

function attributesOf(element: Element, tag: string): string {
  let text = '';
  for (const { name, value } of element.attributes) {
    if (name === 'clip-path' || name === 'mask') throw new Error(`A still cannot keep a ${name}`);
    const shown = words.test(name) ? escapeXml(value) : rounded(escapeXml(value));
    if (isKept(tag, name, shown)) text += shown === '' ? ` ${name}` : ` ${name}="${shown}"`;
  }
  return text;
}

/** Lines that say no more than their text does: a text of one line needs none. */
function isOnlyLine(element: Element): boolean {
  const { parentElement: parent } = element;
  return (
    element.localName === 'tspan' &&
    parent?.childNodes.length === 1 &&
    element.getAttribute('x') === parent.getAttribute('x')
  );
}

/**
 * A drawing as compact markup that looks and reads the same: without what only its library or a script needs,
 * without ids and inline styles, with numbers of two decimals at most.
 */
export function markupOf(node: Node): string {
  if (node.nodeType === 3) return escapeXml(node.textContent ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const tag = element.localName;
  if (dropped.has(tag)) return '';
  let content = '';
  for (const child of element.childNodes) content += markupOf(child);
  if (tag === 'g' && content === '') return '';
  if (isOnlyLine(element)) return content;
  const attributes = attributesOf(element, tag);
  if (tag === 'g' && attributes === '') return content;
  return `<${tag}${attributes}>${content}</${tag}>`;
}
