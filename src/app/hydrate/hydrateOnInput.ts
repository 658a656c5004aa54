import { preloadScripts } from '../startup/preloadScripts';
import { showFailure } from '../startup/showFailure';
import { waitForLoad } from '../startup/waitForLoad';
import { whenIdle } from '../../ui/whenIdle';
import { isPlainClick } from '../../ui/isPlainClick';
import { clickOn, type Field, isSet, isTicked, keyOf, repeatIn } from './repeatInput';

/** What React answers to; the rest is answered by the page's first script. */
const controls = ':is(button, input, select):not([data-search], [data-copy], #theme, [data-early] *)';

/** What is worth more with React under the pointer or the focus: controls, and marks with their tooltips. */
const livelier = `${controls}, [data-chart]`;

/** Ms that a number which is touched has for its sentence. */
const numberFirst = 600;

/** Ms that a press waits for the page to answer. */
const patience = 2500;

/** The control under a press; details open without us. */
const pressedAt = ({ target }: Event): HTMLElement | undefined =>
  (target instanceof Element && target.closest<HTMLElement>(controls)) || undefined;

/**
 * `loaded`: when the page has been loaded and nothing else is to be done. `touched`: when somebody touches it.
 * `needed`: when something is touched that only React answers to.
 */
export type HydrateWhen = 'loaded' | 'touched' | 'needed';

/** A page that React may take over. */
export type Hydration = {
  readonly root: HTMLElement;
  readonly hydrate: () => Promise<void>;
  readonly when: HydrateWhen;
  /** What was touched before. */
  readonly touched?: EventTarget | null;
};

/**
 * The page is complete as it was sent. React takes it over when it is time; what is pressed before that is done as soon
 * as it can be. When the script cannot be had, the reader is told. Gives the way to hydrate the page now, and the way
 * to end waiting for input.
 */
export function hydrateOnInput({ root, hydrate, when, touched = null }: Hydration) {
  let started: Promise<boolean> | undefined;
  let waiting: (() => void) | undefined;
  let chart: Element | null | undefined;
  /** By field, or by the name of those of which one is ticked. */
  const changes = new Map<Field | string, () => void>();
  const listening = new AbortController();
  const finish = (isReady: boolean) => {
    if (listening.signal.aborted) return;
    listening.abort();
    showFailure(!isReady);
    if (!isReady) return;
    for (const again of changes.values()) again();
    waiting?.();
    // A chart that was touched goes live as it would have done.
    chart?.dispatchEvent(new Event('pointerover'));
  };
  const start = () => {
    if (started || listening.signal.aborted) return;
    preloadScripts(document);
    started = hydrate().then(
      () => true,
      () => false,
    );
    void started.then(finish);
  };
  const keep = (field: Field) => {
    changes.set(keyOf(field), repeatIn(field));
    start();
  };
  const listen = (kind: string, listener: (event: Event) => void) =>
    document.addEventListener(kind, listener, { capture: true, signal: listening.signal });
  listen('click', (event) => {
    const element = pressedAt(event);
    if (!element || !root.contains(element) || !isPlainClick(event as MouseEvent)) return;
    // The browser shows these as they were set; see below.
    if (element instanceof HTMLSelectElement || isTicked(element)) return;
    event.preventDefault();
    event.stopPropagation();
    const press = clickOn(element);
    waiting = press;
    start();
    setTimeout(() => {
      if (waiting === press && !listening.signal.aborted) showFailure(true);
    }, patience);
  });
  // Not “change”, which follows: by then React may have drawn the field as it was sent.
  listen('input', ({ target }) => {
    if (target instanceof Element && !target.matches(controls)) return;
    if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) keep(target);
  });
  // What was set before even this script was there.
  for (const field of root.querySelectorAll<Field>('input, select'))
    if (field.matches(controls) && isSet(field)) keep(field);
  // A number that is touched is to open first: what React needs would be fetched and run in its way.
  const startSoon = (target: Element) => {
    setTimeout(() => whenIdle(start), target.closest('a[data-cite]') ? numberFirst : 0);
  };
  const touch = (target: EventTarget | null) => {
    if (!(target instanceof Element)) return;
    chart = target.closest('[data-chart]') ?? chart;
    if (when !== 'needed' || target.closest(livelier)) startSoon(target);
  };
  for (const kind of ['pointerdown', 'focusin', 'pointerover', 'keydown'])
    listen(kind, ({ target }) => touch(target));
  touch(touched);
  if (when === 'loaded') void waitForLoad(() => preloadScripts(document)).then(start);
  return { start, dispose: () => listening.abort() };
}
