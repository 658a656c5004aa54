import { type ConsoleMessage, expect, type Locator, type Page, test as base } from '@playwright/test';

/** Firefox says so of a font that was still on its way when the page was left: NS_BINDING_ABORTED. */
const isCutShort = (text: string) => /^download failed \(font-family.* status=2152398850 /u.test(text);

/**
 * Marks what is tried in one engine: the words and links of built pages, published files, decks and what is worked out
 * from an address come out the same in any. What depends on layout, focus, history, storage or pointers runs in both.
 */
export const once = { tag: '@once' } as const;

/** Noise of the engines themselves that no page can prevent. */
const isEngineNoise = (message: ConsoleMessage) =>
  message.type() === 'debug' ||
  message.text().startsWith('Blocked script execution') ||
  isCutShort(message.text());

/** An engine reports the answer to an address that has no page; the page cannot keep it from that. */
const isRefusal = (message: ConsoleMessage) => /status of 404/u.test(message.text());

/**
 * Every test runs with these promises watched: nothing is written to the console, nothing is thrown,
 * and nothing is asked of another host.
 */
export const test = base.extend<{
  readonly quiet: undefined;
  readonly development: string;
  /** Where the sites of three and of ten briefings are, of which one and all are made up. */
  readonly madeUp: { readonly three: string; readonly ten: string };
  /** Whether the site has some of its pages only; links in sight are then fetched in vain. */
  readonly isPartial: boolean;
  /** Whether the page stands in somebody else's site, which is asked too. */
  readonly isHosted: boolean;
}>({
  development: ['', { option: true }],
  madeUp: [{ three: '', ten: '' }, { option: true }],
  isPartial: [false, { option: true }],
  isHosted: [false, { option: true }],
  quiet: [
    async ({ page, baseURL, isHosted, isPartial, browserName }, use) => {
      // Keys go to the window in front, which may have been that of another test.
      if (browserName === 'firefox') await page.bringToFront();
      const complaints: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      const refused = new Set<string>();
      const refusals: ConsoleMessage[] = [];
      // A window that is kept may still say something of the page that another test left in it.
      let hasBegun = false;
      page.on('console', (message) => {
        if (!hasBegun) return;
        if (isRefusal(message)) refusals.push(message);
        else if (!isEngineNoise(message)) complaints.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on('response', (response) => {
        const request = response.request();
        if (
          response.status() === 404 &&
          request.isNavigationRequest() &&
          request.frame() === page.mainFrame()
        )
          refused.add(response.url());
      });
      page.on('pageerror', (error) => {
        if (hasBegun && !isCutShort(error.message)) complaints.push(`thrown: ${error.message}`);
      });
      page.on('request', (request) => {
        if (request.isNavigationRequest() && request.frame() === page.mainFrame()) hasBegun = true;
        if (!hasBegun) return;
        const url = new URL(request.url());
        if (!isHosted && url.protocol.startsWith('http') && url.origin !== origin)
          complaints.push(`asked of ${url.host}: ${url}`);
      });
      await use(undefined);
      for (const message of refusals) {
        const { url } = message.location();
        const isPage = !/\.\w+$/u.test(new URL(url).pathname);
        if (!refused.has(url) && !(isPartial && isPage))
          complaints.push(`console ${message.type()}: ${message.text()} ${url}`);
      }
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until React has taken the page over. */
export const isHydrated = (page: Page): Promise<void> =>
  expect(page.locator('#root[data-hydrated]')).toBeAttached();

/** Waits until everything in the page answers. A page that React takes over at the first touch is touched. */
export async function isReady(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready]')).toBeAttached();
  if ((await page.locator('#root[data-hydrates="touched"]').count()) === 0) return;
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await isHydrated(page);
}

/** Waits until the page is whole and answers. */
export async function isDrawn(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await isReady(page);
  await expect(page.locator('main [data-pending]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/**
 * Waits until something has the focus of its page. Asked of the page itself: the driver of Firefox does not always give
 * the focus to a window that nobody has clicked in.
 */
export const hasFocus = (locator: Locator): Promise<void> =>
  expect
    .poll(() => locator.evaluate((element) => element === element.ownerDocument.activeElement))
    .toBe(true);

/** A step in the history, asked of the page: not every driver answers for a page that its browser kept whole. */
export const stepBack = (page: Page): Promise<void> =>
  // After the answer, which the next page would otherwise cut off.
  page.evaluate(() => void setTimeout(() => window.history.back()));
export const stepForward = (page: Page): Promise<void> =>
  page.evaluate(() => void setTimeout(() => window.history.forward()));

/** Changes every page on its way to the browser; its policy is for what was built, so the browser must pass over that. */
export function changePages(page: Page, change: (html: string) => string): Promise<unknown> {
  return page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    return route.fulfill({ response, body: change(await response.text()) });
  });
}

/** The first of the links to a number in a part of the page that is shown: charts are drawn once for each width. */
export const numberIn = (page: Page, part: string, id: string): Locator =>
  page.locator(`${part} a[data-cite="${id}"]`).filter({ visible: true }).first();

/** The open citation. */
export const citation = (page: Page): Locator =>
  page.getByRole('dialog').filter({ has: page.getByText('in reading order') });

/** The quoted sentence of the open citation, and the words marked in it. */
export const sentence = (page: Page): Locator => citation(page).locator('blockquote').first();
export const marked = (page: Page): Locator => sentence(page).locator('mark');

/** Sentences of the briefings that the promises are tried on. */
export const sentences = {
  users2021:
    'From 2012 to 2021, the number of internet users in China grew from 564 million to over 1.03 billion, and internet coverage rate increased from 42.1% to 73%.',
  users2023: "So far, China's internet users have reached 1.067 billion.",
  economy:
    'China has ranked second for several years in the market size of its digital economy, which increased from 11 trillion yuan in 2012 to 45.5 trillion yuan in 2021.',
  fine: "In July, we imposed a fine of 8.206 billion yuan on Didi Global Inc, based on the findings of the company's violations of laws and rules.",
};

/** Run in the page before its own script: what an earlier visit left. The blank first page of Firefox has no storage. */
export function keepInStorage(preferences: string): void {
  if (window.location.protocol.startsWith('http')) localStorage.setItem('verbatim.preferences', preferences);
}
