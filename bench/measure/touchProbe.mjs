// Runs in the page before anything of it, read as text: so it is plain JavaScript and imports nothing.

/**
 * What the last interaction led to; times in ms since the navigation began.
 * @typedef {object} TouchState
 * @property {number | null} began the time stamp of the event
 * @property {number | null} framed the beginning of the frame that shows what was awaited
 * @property {number | null} painted a moment at which that frame has been painted, at the latest
 * @property {number} eventDuration the longest Event Timing of an interaction, in steps of 8 ms
 *
 * @typedef {Window & { benchTouch: TouchState, benchAwait: (event: string, selector: string) => void }} TouchedWindow
 */

/* oxlint-disable unicorn/consistent-function-scoping -- the block keeps these names from the page */
{
  const touched = /** @type {TouchedWindow} */ (/** @type {unknown} */ (window));
  /** @type {TouchState} */
  const state = { began: null, framed: null, painted: null, eventDuration: 0 };
  touched.benchTouch = state;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId } = /** @type {{ interactionId: number }} */ (/** @type {unknown} */ (entry));
      if (interactionId > 0) state.eventDuration = Math.max(state.eventDuration, entry.duration);
    }
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));

  /** @param {string} selector */
  const isShown = (selector) =>
    [...document.querySelectorAll(selector)].some((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0;
    });

  // Waits for one event, and from it on for the frame that shows what it should lead to.
  touched.benchAwait = (event, selector) => {
    Object.assign(state, { began: null, framed: null, painted: null, eventDuration: 0 });
    const watchFrames = () => {
      if (!isShown(selector)) {
        requestAnimationFrame(watchFrames);
        return;
      }
      state.framed = performance.now();
      const note = () => {
        state.painted ??= performance.now();
      };
      // Either may wait behind the page's own tasks.
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', note);
      channel.port1.start();
      channel.port2.postMessage(null);
      requestAnimationFrame(note);
    };
    window.addEventListener(
      event,
      (first) => {
        state.began = first.timeStamp;
        requestAnimationFrame(watchFrames);
      },
      { capture: true, once: true },
    );
  };
}
