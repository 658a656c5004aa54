/** Calls back when nothing else is to be done; returns how to take that back. */
export function whenIdle(callback: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, 200);
    return () => clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(callback, { timeout: 2000 });
  return () => window.cancelIdleCallback(idle);
}
