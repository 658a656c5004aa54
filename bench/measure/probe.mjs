// Runs in the page before anything of it, read as text: so it is plain JavaScript and imports nothing.

/**
 * What the page has recorded of itself; times in ms since the navigation began.
 * @typedef {object} ProbeState
 * @property {number | null} drawn the frame in which all expected charts were painted
 * @property {number} changed the last change inside a chart, 0 where there was none
 * @property {number | null} firstPaint
 * @property {number | null} largestPaint
 * @property {{ start: number, duration: number }[]} longTasks
 * @property {number} layoutShift
 *
 * @typedef {Window & { benchProbe: ProbeState, benchCharts: number }} ProbedWindow
 */

/* oxlint-disable unicorn/consistent-function-scoping -- the block keeps these names from the page */
{
  const probed = /** @type {ProbedWindow} */ (/** @type {unknown} */ (window));
  /** @type {ProbeState} */
  const state = {
    drawn: null,
    changed: 0,
    firstPaint: null,
    largestPaint: null,
    longTasks: [],
    layoutShift: 0,
  };
  probed.benchProbe = state;

  /**
   * @param {string} type
   * @param {(entry: PerformanceEntry) => void} note
   */
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') state.firstPaint = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    state.largestPaint = entry.startTime;
  });
  observe('longtask', (entry) => {
    state.longTasks.push({ start: entry.startTime, duration: entry.duration });
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = /** @type {{ value: number, hadRecentInput: boolean }} */ (
      /** @type {unknown} */ (entry)
    );
    if (!hadRecentInput) state.layoutShift += value;
  });

  /**
   * An SVG of more than an icon's size.
   * @param {Element} svg
   */
  const isChart = (svg) => {
    const { width, height } = svg.getBoundingClientRect();
    return width > 100 && height > 40;
  };
  // Frames are watched rather than changes: a still is there as soon as it is painted.
  const watchFrames = () => {
    const drawings = [...document.querySelectorAll('svg')];
    const expected = probed.benchCharts;
    // Sizes are asked for only once there may be enough of them: asking lays out the page.
    if (drawings.length >= expected && drawings.filter(isChart).length >= expected) {
      const note = () => {
        state.drawn ??= performance.now();
      };
      // Arrives when the frame being made has been painted; either may wait behind the page's own tasks.
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', note);
      channel.port1.start();
      channel.port2.postMessage(null);
      requestAnimationFrame(note);
      return;
    }
    requestAnimationFrame(watchFrames);
  };
  if (probed.benchCharts > 0) requestAnimationFrame(watchFrames);

  /** @param {Node} node */
  const isInChart = (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    const drawing = element?.closest('svg, [data-chart]');
    return Boolean(drawing && !drawing.closest('button'));
  };
  new MutationObserver((records) => {
    if (records.some(({ target, addedNodes }) => isInChart(target) || [...addedNodes].some(isInChart))) {
      state.changed = performance.now();
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}
