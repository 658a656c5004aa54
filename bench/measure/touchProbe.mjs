// Runs in the page before anything of it, read as text: so it is plain JavaScript and imports nothing.

/**
 * What an interaction should lead to, as a reader sees it.
 * @typedef {(
 *   | { kind: 'sentence', text: string }
 *   | { kind: 'rows' }
 *   | { kind: 'scale', name: 'linear' | 'log' }
 *   | { kind: 'heading' }
 *   | { kind: 'selector', selector: string }
 * )} Sight
 *
 * What the last interaction led to; times in ms of the clock, for it may lead to another document.
 * @typedef {object} TouchState
 * @property {string} event
 * @property {Sight} sight
 * @property {string} before what the page showed of it when the interaction was announced
 * @property {number | null} began the time stamp of the event
 * @property {number | null} framed the beginning of the frame that shows what was awaited
 * @property {number | null} painted a moment at which that frame has been painted, at the latest
 * @property {number} eventDuration the longest Event Timing of an interaction, in steps of 8 ms
 *
 * @typedef {Window & {
 *   benchTouch: TouchState | null,
 *   benchAwait: (event: string, sight: Sight) => void,
 *   benchFollowPlainly: () => void,
 *   benchAtOnce?: { event: string, sight: Sight },
 * }} TouchedWindow
 */

/* oxlint-disable unicorn/consistent-function-scoping -- the block keeps these names from the page */
{
  const touched = /** @type {TouchedWindow} */ (/** @type {unknown} */ (window));
  const place = 'bench-touch';
  const now = () => performance.timeOrigin + performance.now();
  touched.benchTouch = null;
  let isPlain = false;
  let begin = (/** @type {Event} */ _first) => {};

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId } = /** @type {{ interactionId: number }} */ (/** @type {unknown} */ (entry));
      const state = touched.benchTouch;
      if (state && interactionId > 0) state.eventDuration = Math.max(state.eventDuration, entry.duration);
    }
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));

  /** @param {string} text */
  const plain = (text) => text.replaceAll(/\s+/gu, ' ').trim();
  /** @param {string} selector */
  const shown = (selector) =>
    [...document.querySelectorAll(selector)].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0;
    });
  const rows = () => {
    const all = [...document.querySelectorAll('tbody tr')].filter((row) => !row.hasAttribute('hidden'));
    return `${all.length} ${all[0]?.textContent}`;
  };
  // Only a linear scale has a zero.
  const hasZero = () =>
    [...document.querySelectorAll('main svg text')].some(
      (text) => text.textContent === '0' && !text.closest('[hidden]'),
    );
  const heading = () => plain(shown('h1')[0]?.textContent ?? '');
  /**
   * @param {Sight} sight
   * @returns {string}
   */
  const showing = (sight) => (sight.kind === 'rows' ? rows() : sight.kind === 'heading' ? heading() : '');

  /** @param {TouchState} state */
  const isReached = ({ sight, before }) => {
    // Where nobody has answered to the click, it led to the page of the number, which holds the sentence too.
    if (sight.kind === 'sentence')
      return shown('dialog[open], main blockquote').some(
        (element) =>
          (element.localName === 'dialog' || heading() !== before) &&
          plain(element.textContent).includes(plain(sight.text)),
      );
    if (sight.kind === 'scale')
      return document.querySelector('main svg text') !== null && hasZero() === (sight.name === 'linear');
    if (sight.kind === 'selector') return shown(sight.selector).length > 0;
    const after = showing(sight);
    return after !== '' && after !== before;
  };

  /** @param {TouchState} state */
  const watch = (state) => {
    touched.benchTouch = state;
    const watchFrames = () => {
      if (touched.benchTouch !== state) return;
      if (!document.body || !isReached(state)) {
        requestAnimationFrame(watchFrames);
        return;
      }
      state.framed = now();
      sessionStorage.removeItem(place);
      const note = () => {
        state.painted ??= now();
      };
      // Either may wait behind the page's own tasks.
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', note);
      channel.port1.start();
      channel.port2.postMessage(null);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(watchFrames);
  };

  // Waits for one event, and from it on for the frame that shows what it should lead to.
  touched.benchAwait = (event, sight) => {
    const before = sight.kind === 'sentence' ? heading() : showing(sight);
    /** @type {TouchState} */
    const state = { event, sight, before, began: null, framed: null, painted: null, eventDuration: 0 };
    touched.benchTouch = state;
    begin = (first) => {
      if (first.type !== event) return;
      begin = () => {};
      state.began = performance.timeOrigin + first.timeStamp;
      if (sight.kind === 'sentence') state.before = heading();
      if (sight.kind === 'sentence' || sight.kind === 'heading')
        sessionStorage.setItem(place, JSON.stringify(state));
      watch(state);
    };
  };

  // From then on the page's own scripts see no click: the browser follows a link as a document.
  touched.benchFollowPlainly = () => {
    isPlain = true;
  };
  // Before any listener of the page.
  for (const type of ['click', 'keydown', 'pointerover']) {
    window.addEventListener(
      type,
      (event) => {
        begin(event);
        if (isPlain && type === 'click') event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }

  const kept = window.top === window ? sessionStorage.getItem(place) : null;
  if (kept !== null) watch(JSON.parse(kept));
  else if (touched.benchAtOnce) touched.benchAwait(touched.benchAtOnce.event, touched.benchAtOnce.sight);
}
