import { waitForLoad } from './waitForLoad';

const controls = 'button, input, select, summary';

/** A press that waits until the page answers. */
type Press = { readonly element: HTMLElement | SVGElement; readonly value: string | undefined };

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** The number or control under a press; details open without us. */
function pressedAt(event: Event): HTMLElement | SVGElement | undefined {
  if (!(event.target instanceof Element)) return undefined;
  const link = event.target.closest<HTMLElement | SVGElement>('a[data-cite]');
  if (link) return link;
  const control = event.target.closest<HTMLElement>(controls);
  return control && control.tagName !== 'SUMMARY' ? control : undefined;
}

/** Does what was pressed again, now that the page answers. */
function repeat({ element, value }: Press): void {
  if (!element.isConnected) return;
  if (element instanceof HTMLSelectElement && value !== undefined) {
    element.value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  } else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** Says under the bar that the page stays plain, in the words of the element that waits for it. */
function showFailure(): void {
  document.documentElement.removeAttribute('data-arriving');
  document.getElementById('script-failure')?.removeAttribute('hidden');
}

/**
 * The page is complete as it was sent. It is taken over by its script when it has been loaded and nothing else is to
 * be done, or at the first touch; what is pressed before that is done as soon as it can be. When the script cannot be
 * had, the reader is told, and links lead where they always lead.
 */
export function begin(root: HTMLElement, takeOver: () => Promise<void>): void {
  let started: Promise<boolean> | undefined;
  let waiting: Press | undefined;
  const listening = new AbortController();
  const start = () => {
    started ??= takeOver().then(
      () => true,
      () => {
        showFailure();
        return false;
      },
    );
    return started;
  };
  const follow = async (press: Press) => {
    const isReady = await start();
    listening.abort();
    if (waiting !== press) return;
    const href = press.element.getAttribute('href');
    if (isReady) repeat(press);
    else if (href !== null) window.location.assign(href);
  };
  const listen = (kind: string, listener: (event: Event) => void) =>
    root.addEventListener(kind, listener, { capture: true, signal: listening.signal });
  listen('click', (event) => {
    const element = pressedAt(event);
    if (!element || element instanceof HTMLSelectElement || !isPlain(event as MouseEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    waiting = { element, value: undefined };
    void follow(waiting);
  });
  listen('change', (event) => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    waiting = { element: event.target, value: event.target.value };
    void follow(waiting);
  });
  for (const kind of ['pointerdown', 'focusin', 'pointerover']) listen(kind, () => void start());
  void waitForLoad()
    .then(start)
    .then(() => listening.abort());
}
