/**
 * Browsers translate a page by putting each text into `<font>` elements, or in their place. React goes on writing into
 * the texts it made and takes them out of where it put them: then the page would keep the words of what was shown
 * before, or fail at the first change (https://github.com/facebook/react/issues/11538).
 */

/** What stands in the page for a text that a translator took out of it. */
const standIns = new WeakMap<Node, Element>();

const isFont = (node: Node | null): node is Element => node instanceof Element && node.tagName === 'FONT';

/** What stands under a parent where a child of React's was: what it was wrapped in, or what was put in its place. */
function standInOf(parent: Node, child: Node): Node | undefined {
  let node: Node | null | undefined = child;
  if (!parent.contains(child)) node = standIns.get(child);
  while (node && node.parentNode !== parent) node = node.parentNode;
  return node ?? undefined;
}

/** Lets both methods that React moves nodes with find what stands for a text. */
function patch(): void {
  const removeChild = Reflect.get(Node.prototype, 'removeChild') as (this: Node, child: Node) => Node;
  const insertBefore = Reflect.get(Node.prototype, 'insertBefore') as (
    this: Node,
    node: Node,
    before: Node | null,
  ) => Node;
  Node.prototype.removeChild = function remove<T extends Node>(this: Node, child: T): T {
    const standing = child.parentNode === this ? child : standInOf(this, child);
    if (standing) removeChild.call(this, standing);
    return child;
  };
  Node.prototype.insertBefore = function insert<T extends Node>(this: Node, node: T, before: Node | null): T {
    const place = before === null || before.parentNode === this ? before : (standInOf(this, before) ?? null);
    insertBefore.call(this, node, place);
    return node;
  };
}

/** Pairs the texts that were taken out with what was put in; a translator goes through them in order. */
function pairsOf(records: readonly MutationRecord[]): readonly (readonly [Text, Element])[] {
  const pairs: (readonly [Text, Element])[] = [];
  for (const { target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
    const texts = [...removedNodes].filter(
      (node): node is Text => node instanceof Text && node.parentNode !== target,
    );
    const fonts = [...addedNodes].filter(isFont);
    const beside = [previousSibling, nextSibling].find(isFont);
    for (const [place, text] of texts.entries()) {
      const font = fonts[place] ?? beside;
      if (font && !font.contains(text)) pairs.push([text, font]);
    }
  }
  return pairs;
}

/** Keeps a page alive under a translator, from the changes on that another observer has seen so far. */
export function surviveTranslation(
  page: Node,
  observer: MutationObserver,
  soFar: readonly MutationRecord[],
): void {
  patch();
  // A text that React changes after it was taken out comes back, and is translated anew.
  const changes = new MutationObserver((records) => {
    for (const { target } of records) standIns.get(target)?.replaceWith(target);
  });
  const note = (records: readonly MutationRecord[]) => {
    for (const [text, font] of pairsOf(records)) {
      standIns.set(text, font);
      changes.observe(text, { characterData: true });
    }
  };
  note([...soFar, ...observer.takeRecords()]);
  observer.disconnect();
  new MutationObserver(note).observe(page, { childList: true, subtree: true });
  // Said on the root element, as it is said there that a page answers.
  document.documentElement.dataset.translated = '';
}
