import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { locateBrowser } from '../../scripts/setup/browsers.mjs';
import type { Condition } from './conditions';

/** Nothing asks the network behind the measured page's back; root may have no sandbox. */
const browserFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts Chromium, trusting one certificate. A page with a certificate that is only tolerated would not be cached. */
export function launchBrowser(fingerprint: string, flags: readonly string[] = []): Promise<Browser> {
  const executablePath = locateBrowser('chromium');
  return chromium.launch({
    args: [...browserFlags, ...flags, `--ignore-certificate-errors-spki-list=${fingerprint}`],
    ...(executablePath ? { executablePath } : {}),
  });
}

export type OpenPage = { readonly context: BrowserContext; readonly page: Page; readonly cdp: CDPSession };

/** An empty page of a fresh profile under a condition; the context is the caller's to close. */
export async function openPage(browser: Browser, condition: Condition): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: condition.viewport, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  if (condition.network) {
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...condition.network });
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: condition.cpuSlowdown });
  return { context, page, cdp };
}
