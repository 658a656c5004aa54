// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { loadStyles } from './loadStyles';

let sheet: HTMLLinkElement | undefined;

/** The link that waits at the end of a page. Without an address it fetches nothing. */
function waitingSheet(): HTMLLinkElement {
  sheet = document.createElement('link');
  sheet.media = 'not all';
  sheet.dataset.whole = '';
  document.body.append(sheet);
  return sheet;
}

afterEach(() => sheet?.remove());

describe('the whole style sheet', () => {
  it('is no matter where there is none', async () => {
    await expect(loadStyles()).resolves.toBeUndefined();
  });

  it('comes into force, and is waited for', async () => {
    const link = waitingSheet();
    let isThere = false;
    const loading = loadStyles().then(() => (isThere = true));
    expect(link.media).toBe('all');
    await Promise.resolve();
    expect(isThere).toBe(false);
    link.dispatchEvent(new Event('load'));
    await loading;
    expect(isThere).toBe(true);
    await expect(loadStyles()).resolves.toBeUndefined();
  });

  it('is not waited for when it has been fetched already', async () => {
    Object.defineProperty(waitingSheet(), 'sheet', { value: {} });
    await expect(loadStyles()).resolves.toBeUndefined();
    expect(sheet?.media).toBe('all');
  });

  it('that cannot be fetched is a failure', async () => {
    const link = waitingSheet();
    const loading = loadStyles();
    link.dispatchEvent(new Event('error'));
    await expect(loading).rejects.toThrow('The style sheet could not be fetched');
  });
});
