/** What the page tells of itself while it is used; times in milliseconds. */
export type Watch = {
  firstRows: number;
  /** Longest Event Timing duration since the last reset: from input to the next paint. */
  duration: number;
  /** From the last input to the second frame after it. */
  frames: number;
  /** When the page last changed, since the last input. */
  changed: number;
  frameGaps: number[];
};

declare global {
  interface Window {
    watch: Watch;
  }
}

/** Begins to watch the page; to be called before it draws anything. */
export function watchPage(): void {
  const watch: Watch = { firstRows: 0, duration: 0, frames: 0, changed: 0, frameGaps: [] };
  window.watch = watch;
  let input = 0;
  let last = 0;
  const onFrame = (now: number) => {
    if (watch.firstRows === 0 && document.querySelector('tbody a[data-cite]')) watch.firstRows = now;
    if (last > 0) watch.frameGaps.push(now - last);
    last = now;
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  const onInput = (event: Event) => {
    input = event.timeStamp;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        watch.frames = Math.max(watch.frames, performance.now() - event.timeStamp);
      }),
    );
  };
  for (const type of ['click', 'keydown']) window.addEventListener(type, onInput, { capture: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.duration = Math.max(watch.duration, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => {
      if (input > 0) watch.changed = Math.max(watch.changed, performance.now() - input);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
