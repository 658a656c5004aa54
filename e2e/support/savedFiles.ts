import { expect, type Page } from '@playwright/test';

type Saving = Window & { savedFiles?: { name: string; content: string }[] };

/**
 * Reads files where they are made: not every engine tells its driver of downloads made in the page. Call it before the
 * page is opened; what it gives presses a button and waits for the file, its content in Base64.
 */
export async function watchFiles(page: Page) {
  await page.addInitScript(() => {
    const saving = window as Saving;
    saving.savedFiles = [];
    const made = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      const address = make(file);
      made.set(address, file);
      return address;
    };
    document.addEventListener(
      'click',
      ({ target }) => {
        const file = target instanceof HTMLAnchorElement ? made.get(target.href) : undefined;
        if (!file) return;
        const { download: name } = target as HTMLAnchorElement;
        const reader = new FileReader();
        reader.addEventListener('load', () =>
          saving.savedFiles?.push({ name, content: (reader.result as string).replace(/^[^,]*,/u, '') }),
        );
        reader.readAsDataURL(file);
      },
      { capture: true },
    );
  });
  const count = () => page.evaluate(() => (window as Saving).savedFiles?.length ?? 0);
  return async (press: () => Promise<void>): Promise<{ readonly name: string; readonly content: Buffer }> => {
    const before = await count();
    await press();
    await expect.poll(count, { timeout: 20_000 }).toBeGreaterThan(before);
    const file = await page.evaluate(() => (window as Saving).savedFiles?.at(-1));
    return { name: file?.name ?? '', content: Buffer.from(file?.content ?? '', 'base64') };
  };
}
