// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { loadStyles } from './loadStyles';

const link = () => document.querySelector<HTMLLinkElement>('link[data-whole]');

/** A link that waits at the end of a page, with as many rules. Without an address it fetches nothing. */
function wait(rules?: number): HTMLLinkElement {
  const sheet = document.createElement('link');
  sheet.media = 'print';
  sheet.dataset.whole = '';
  if (rules !== undefined) giveRules(sheet, rules);
  document.body.append(sheet);
  return sheet;
}
const giveRules = (sheet: Element | null, length: number) =>
  sheet && Object.defineProperty(sheet, 'sheet', { value: { cssRules: { length } } });

afterEach(() => link()?.remove());

describe('the whole style sheet', () => {
  it('is no matter where there is none', async () => {
    await expect(loadStyles()).resolves.toBeUndefined();
  });

  it('is not waited for when it has been fetched already', async () => {
    const sheet = wait(3);
    await expect(loadStyles()).resolves.toBeUndefined();
    expect(link()).toBe(sheet);
    expect(sheet.media).toBe('all');
  });

  it.each([undefined, 0])(
    'is asked for anew where it is not there, and waited for: %s rules',
    async (rules) => {
      const sheet = wait(rules);
      let isThere = false;
      const loading = loadStyles().then(() => (isThere = true));
      expect(link()).not.toBe(sheet);
      expect(link()?.media).toBe('all');
      await Promise.resolve();
      expect(isThere).toBe(false);
      giveRules(link(), 3);
      link()?.dispatchEvent(new Event('load'));
      await loading;
      expect(isThere).toBe(true);
    },
  );

  it.each(['error', 'load'])(
    'that has no rules is a failure, whatever the browser says: %s',
    async (said) => {
      wait();
      const loading = loadStyles();
      if (said === 'load') giveRules(link(), 0);
      link()?.dispatchEvent(new Event(said));
      await expect(loading).rejects.toThrow('The style sheet could not be fetched');
    },
  );
});
