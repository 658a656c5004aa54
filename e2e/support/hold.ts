import type { Page } from '@playwright/test';

/** Holds the requests that a pattern names until the function it gives is called. */
export async function hold(page: Page, pattern: string | RegExp): Promise<() => void> {
  const gate = new EventTarget();
  let isOpen = false;
  await page.route(pattern, async (route) => {
    if (!isOpen) await new Promise((resolve) => gate.addEventListener('open', resolve, { once: true }));
    await route.fallback();
  });
  return () => {
    isOpen = true;
    gate.dispatchEvent(new Event('open'));
  };
}
