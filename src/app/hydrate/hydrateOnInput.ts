import { preloadScripts } from './preloadScripts';
import { waitForLoad } from './waitForLoad';
import { isPlainClick } from '../../ui/isPlainClick';

const controls = 'button, input, select, summary';

/** A press that waits until the page answers. */
type Press = { readonly repeat: () => void; readonly href: string | null };

/** Ms that a press waits for the page to answer. */
const patience = 2500;

/** A control whose value the reader sets. */
type Field = HTMLInputElement | HTMLSelectElement;

/** The number or control under a press; details open without us. */
function pressedAt(event: Event): HTMLElement | SVGElement | undefined {
  if (!(event.target instanceof Element)) return undefined;
  const link = event.target.closest<HTMLElement | SVGElement>('a[data-cite]');
  if (link) return link;
  const control = event.target.closest<HTMLElement>(controls);
  return control && control.tagName !== 'SUMMARY' ? control : undefined;
}

/** Clicks again on what was pressed, now that the page answers. */
const clickOn = (element: Element) => () => {
  if (element.isConnected)
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
};

/**
 * Sets again what was chosen or typed. React notes what it finds in a field, and what is set through the field itself;
 * only what then differs from its note is news to it.
 */
const setIn = (field: Field) => {
  const { value } = field;
  return () => {
    if (field.tagName !== 'SELECT') field.value = '';
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  };
};

const isTyped = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type);

/** A field that is no longer as it was sent; browsers are asked not to fill fields in. */
const isSet = (field: Field) =>
  isTyped(field)
    ? field.value !== field.defaultValue
    : field instanceof HTMLSelectElement &&
      [...field.options].some((option) => option.selected !== option.hasAttribute('selected'));

/** A key that means the page and not a field. */
const isForPage = ({ key, target }: KeyboardEvent) =>
  key === '/' && !isTyped(target) && !(target instanceof HTMLSelectElement);

/** Says that the page stays plain, in the words of the element that waits for it, or no longer. */
function showFailure(isShown: boolean): void {
  if (isShown) document.documentElement.removeAttribute('data-arriving');
  document.getElementById('script-failure')?.toggleAttribute('hidden', !isShown);
}

/**
 * The page is complete as it was sent. It is taken over by its script when it has been loaded and nothing else is to
 * be done, or at the first touch; what is pressed before that is done as soon as it can be. When the script cannot be
 * had, the reader is told, and links lead where they always lead.
 */
export function hydrateOnInput(root: HTMLElement, hydratePage: () => Promise<void>): void {
  let started: Promise<boolean> | undefined;
  let waiting: Press | undefined;
  const changes = new Map<Field, () => void>();
  const listening = new AbortController();
  const start = () => {
    preloadScripts(document);
    started ??= hydratePage().then(
      () => true,
      () => false,
    );
    return started;
  };
  const finish = (isReady: boolean) => {
    listening.abort();
    showFailure(!isReady);
    const [press, set] = [waiting, [...changes.values()]];
    waiting = undefined;
    changes.clear();
    if (isReady) for (const again of set) again();
    if (isReady) press?.repeat();
    else if (press?.href) window.location.assign(press.href);
  };
  // A link leads where it always leads before a reader has waited too long; of a button the reader is told.
  const giveUp = (press: Press) => {
    if (waiting !== press) return;
    if (press.href) window.location.assign(press.href);
    else showFailure(true);
  };
  const follow = () => void start().then(finish);
  const keep = (field: Field) => {
    changes.set(field, setIn(field));
    follow();
  };
  const listen = (kind: string, listener: (event: Event) => void) =>
    document.addEventListener(kind, listener, { capture: true, signal: listening.signal });
  listen('click', (event) => {
    const element = pressedAt(event);
    if (!element || !root.contains(element) || !isPlainClick(event as MouseEvent)) return;
    if (element instanceof HTMLSelectElement) return;
    event.preventDefault();
    event.stopPropagation();
    const press = { repeat: clickOn(element), href: element.getAttribute('href') };
    waiting = press;
    follow();
    setTimeout(() => giveUp(press), patience);
  });
  // Not “change”, which follows: by then React may have drawn the field as it was sent.
  listen('input', ({ target }) => {
    if (isTyped(target) || target instanceof HTMLSelectElement) keep(target);
  });
  // What was set before even this script was there.
  for (const field of root.querySelectorAll<Field>('input, select')) if (isSet(field)) keep(field);
  listen('keydown', (event) => {
    if (!isForPage(event as KeyboardEvent)) return;
    waiting = {
      repeat: () => document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true })),
      href: null,
    };
    follow();
  });
  for (const kind of ['pointerdown', 'focusin', 'pointerover']) listen(kind, () => void start());
  void waitForLoad(() => preloadScripts(document))
    .then(start)
    .then(finish);
}
