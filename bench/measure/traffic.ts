import type { CDPSession } from '@playwright/test';

/** What a page has loaded; bytes are as transferred, so encoded and with headers. */
export type Traffic = {
  requests: number;
  bytes: number;
  scriptBytes: number;
  /** Paths of the scripts. */
  readonly scripts: string[];
  /** Requests whose answer has not ended. */
  open: number;
};

/** Counts what a page loads from now on. */
export function watchTraffic(cdp: CDPSession): Traffic {
  const traffic: Traffic = { requests: 0, bytes: 0, scriptBytes: 0, scripts: [], open: 0 };
  const scripts = new Set<string>();
  const open = new Set<string>();
  const end = (id: string) => {
    open.delete(id);
    traffic.open = open.size;
  };
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:')) return;
    traffic.requests += 1;
    open.add(requestId);
    traffic.open = open.size;
  });
  cdp.on('Network.responseReceived', ({ requestId, response, type }) => {
    // A preloaded script is of the type “Other” until it runs.
    if (type === 'Script' || response.mimeType.endsWith('javascript')) {
      scripts.add(requestId);
      traffic.scripts.push(new URL(response.url).pathname);
    }
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    if (scripts.has(requestId)) traffic.scriptBytes += encodedDataLength;
    end(requestId);
  });
  cdp.on('Network.loadingFailed', ({ requestId }) => end(requestId));
  return traffic;
}
