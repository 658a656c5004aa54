import type { Browser, BrowserContext, Page } from '@playwright/test';

type Provide<T> = (given: T) => Promise<void>;

/**
 * Fixtures of a test that gets a window of its own, which nobody gets after it: a browser may keep what was shown in it
 * before, and what a test switches off in a window stays off.
 */
export const ownWindow = {
  context: async (
    { browser, baseURL }: { browser: Browser; baseURL: string | undefined },
    provide: Provide<BrowserContext>,
  ) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    await provide(context);
    await context.close();
  },
  page: async ({ context }: { context: BrowserContext }, provide: Provide<Page>) =>
    provide(await context.newPage()),
};
