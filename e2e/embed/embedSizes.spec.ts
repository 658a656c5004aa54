import { readFile } from 'node:fs/promises';
import type { Frame } from '@playwright/test';
import { expect } from '../support/fixtures';
import { listedPaths } from '../support/site';
import { article, test } from './embedHosts';

type Offered = { readonly width: number; readonly height: number };

const offeredFor = async (path: string): Promise<Offered> =>
  JSON.parse(await readFile(`dist/oembed${path}.json`, 'utf8')) as Offered;

/** Parts of the embed that hold more than is seen of them. */
const scrolled = (frame: Frame) =>
  frame.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, main > :not(dialog)')]
      .filter((part) => part.scrollHeight > part.clientHeight + 1 && part.clientHeight > 0)
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );

/** Embeds that stand in a page together. */
const atOnce = 12;

for (const kind of ['charts', 'figures']) {
  test(`no embed of ${kind} scrolls at the size that is offered for it`, async ({
    page,
    host,
    baseURL,
    browserName,
  }) => {
    test.setTimeout(120_000);
    const paths = (await listedPaths()).filter((path) => path.startsWith(`/${kind}/`));
    // Their letters differ little: in Firefox some of them are enough.
    const tried = paths.filter((_, index) => browserName === 'chromium' || index % 8 === 0);
    for (let first = 0; first < tried.length; first += atOnce) {
      const embeds = await Promise.all(
        tried.slice(first, first + atOnce).map(async (path) => {
          const { width, height } = await offeredFor(path);
          const src = `${baseURL ?? ''}embed${path}`;
          return `<iframe src="${src}" width="${width}" height="${height}" style="border:0" title="Embed"></iframe>`;
        }),
      );
      const address = `/embeds-of-${kind}-${first}`;
      host.show(address, article(embeds.join('')));
      await page.goto(host.address + address);
      const frames = page.mainFrame().childFrames();
      expect(frames).toHaveLength(embeds.length);
      for (const frame of frames) {
        await expect(frame.locator('html:not([data-arriving]) h1')).toBeAttached();
        expect(await scrolled(frame), frame.url()).toEqual([]);
      }
    }
  });
}
