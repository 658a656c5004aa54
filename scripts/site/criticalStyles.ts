import { parse, type Container, type Root, type Rule } from 'postcss';

const classNames = /\sclass="([^"]*)"/g;
const closedDialogs = /<dialog\b(?![^>]*\sopen\b)[^>]*>[\s\S]*?<\/dialog>/g;
const classSelectors = /\.((?:[\w-]|\\.)+)/g;

/** The class names that markup shows; what is in a closed dialog shows nothing. */
export function classesIn(html: string): ReadonlySet<string> {
  const shown = html.replaceAll(closedDialogs, '');
  return new Set([...shown.matchAll(classNames)].flatMap(([, names = '']) => names.split(/\s+/)));
}

/** Whether a selector can match where only these classes are. What `:not()`, `:is()` and their like hold is not needed for a match. */
function canMatch(selector: string, classes: ReadonlySet<string>): boolean {
  let needed = selector;
  for (let before = ''; before !== needed; ) {
    before = needed;
    needed = needed.replaceAll(/:[\w-]+\([^()]*\)/g, '');
  }
  const names = [...needed.matchAll(classSelectors)].map(([, name = '']) => name.replaceAll(/\\(.)/g, '$1'));
  return names.every((name) => classes.has(name));
}

type Need = {
  readonly classes: ReadonlySet<string>;
  /** Only what shows before the reader does anything. */
  readonly isFirstView: boolean;
};

const isLater = (selector: string) => selector.includes(':hover');

function prune(container: Container, need: Need): void {
  const { classes, isFirstView } = need;
  container.each((node) => {
    if (node.type === 'comment') node.remove();
    if (isFirstView && node.type === 'atrule' && node.name === 'media' && node.params === 'print') {
      node.remove();
      return;
    }
    if (node.type === 'atrule' && node.nodes && !/^(?:font-face|keyframes|page|property)$/.test(node.name)) {
      prune(node, need);
      if (node.nodes.length === 0) node.remove();
    }
    if (node.type !== 'rule') return;
    const rule: Rule = node;
    const selectors = rule.selectors.filter(
      (selector) => canMatch(selector, classes) && !(isFirstView && isLater(selector)),
    );
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
}

/** A style sheet without its fonts: pages name them in their heads, and a font named twice is set twice. */
export function withoutFonts(styleSheet: string): string {
  const sheet = parse(styleSheet);
  sheet.walkAtRules('font-face', (rule) => void rule.remove());
  return sheet.toString();
}

/**
 * Reads a style sheet and gives, for markup, those of its rules that can match something in it, in their order:
 * what a page needs in its head to be whole before anything else has been loaded. Where the whole sheet follows, what
 * shows on paper or under a pointer is left to it.
 */
export function criticalStylesOf(styleSheet: string): (html: string, isFirstView?: boolean) => string {
  const sheet: Root = parse(styleSheet);
  const known = new Map<string, string>();
  return (html, isFirstView = false) => {
    const classes = classesIn(html);
    const key = [String(isFirstView), ...[...classes].toSorted()].join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const own = sheet.clone();
    prune(own, { classes, isFirstView });
    const styles = own.toString().trim();
    known.set(key, styles);
    return styles;
  };
}
