import type { Page, Route } from '@playwright/test';

/** Holds the requests that a pattern names until the function it gives is called; then they go on, or `end` otherwise. */
export async function hold(
  page: Page,
  pattern: string | RegExp,
  end: (route: Route) => Promise<void> = (route) => route.fallback(),
): Promise<() => void> {
  const gate = new EventTarget();
  let isOpen = false;
  await page.route(pattern, async (route) => {
    if (!isOpen) await new Promise((resolve) => gate.addEventListener('open', resolve, { once: true }));
    await end(route);
  });
  return () => {
    isOpen = true;
    gate.dispatchEvent(new Event('open'));
  };
}
