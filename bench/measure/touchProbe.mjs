// Runs in the page before anything of it, read as text: so it is plain JavaScript and imports nothing.

/**
 * What the last interaction led to; times in ms since the navigation began.
 * @typedef {object} TouchState
 * @property {number | null} began the time stamp of the event
 * @property {number | null} painted the frame in which what was awaited had been painted
 * @property {number} eventDuration the longest Event Timing of an interaction, in steps of 8 ms
 *
 * @typedef {Window & { benchTouch: TouchState, benchAwait: (event: string, selector: string) => void }} TouchedWindow
 */

/* oxlint-disable unicorn/consistent-function-scoping -- the block keeps these names from the page */
{
  const touched = /** @type {TouchedWindow} */ (/** @type {unknown} */ (window));
  /** @type {TouchState} */
  const state = { began: null, painted: null, eventDuration: 0 };
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
    Object.assign(state, { began: null, painted: null, eventDuration: 0 });
    const watchFrames = () => {
      if (!isShown(selector)) {
        requestAnimationFrame(watchFrames);
        return;
      }
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => {
        state.painted = performance.now();
      });
      channel.port1.start();
      channel.port2.postMessage(null);
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
