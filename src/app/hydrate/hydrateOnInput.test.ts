// @vitest-environment happy-dom
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hydrateOnInput } from './hydrateOnInput';
import { promised, type Promised } from '../../ui/testing/promised';

const html = `
  <p id="script-failure" hidden>A part of this page could not be loaded.</p>
  <div id="root">
    <a id="number" href="/figures/a.2012" data-cite="a.2012"><b>five</b></a>
    <a id="other" href="/figures/b.2012" data-cite="b.2012">six</a>
    <a id="plain" href="/table">All numbers</a>
    <button id="button" type="button">Sort</button>
    <button id="other-button" type="button"><b>Filter</b></button>
    <button id="search" type="button" data-search>Search</button>
    <select id="select"><option selected>one</option><option>two</option></select>
    <details><summary id="summary">More</summary></details>
  </div>`;

/** The script that takes the page over: asked for by `hydratePage`, answered by hand. */
let script: Promised<void>;
let asked = 0;
let idle: (() => void) | undefined;
const rest = () => idle?.();
let page: ReturnType<typeof hydrateOnInput> | undefined;
/** What reached the page itself, and where the reader was led. */
let reached: string[] = [];
let led: string[] = [];

const hydrate = () => {
  asked += 1;
  return script.promise;
};

const byId = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no #${id}`);
  return element;
};

const press = (element: Element, init: MouseEventInit = {}) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  element.dispatchEvent(event);
  return event;
};

/** Waits until everything that was promised has been done. */
const settle = () => setImmediate();
const arrives = async () => {
  script.resolve();
  await settle();
};
const fails = async () => {
  script.reject(new TypeError('offline'));
  await settle();
};
beforeEach(async () => {
  document.body.innerHTML = html;
  document.documentElement.dataset.arriving = 'cite';
  [asked, idle, reached, led, script] = [0, undefined, [], [], promised()];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => (idle = callback));
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  vi.spyOn(window.location, 'assign').mockImplementation((address) => void led.push(String(address)));
  const root = byId('root');
  root.addEventListener('click', (event) => {
    event.preventDefault();
    reached.push(`click ${(event.target as Element).id}`);
  });
  root.addEventListener('change', (event) => {
    const { id, value } = event.target as HTMLSelectElement;
    reached.push(`change ${id} ${value}`);
  });
  page = hydrateOnInput({ root, hydrate, when: 'loaded' });
  await vi.waitUntil(() => idle !== undefined);
});
afterEach(() => {
  page?.dispose();
  document.body.innerHTML = '';
  delete document.documentElement.dataset.arriving;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the script of a page', () => {
  it('is asked for when the browser has nothing else to do, and then out of the way', async () => {
    await settle();
    expect(asked).toBe(0);
    idle?.();
    await settle();
    expect(asked).toBe(1);
    await arrives();
    press(byId('number'));
    expect(reached).toEqual(['click number']);
    expect(byId('script-failure').hidden).toBe(true);
  });

  it.each(['pointerdown', 'pointerover', 'focusin', 'keydown'])(
    'is asked for once after the first %s, when the browser is at rest',
    async (kind) => {
      idle = undefined;
      byId('plain').dispatchEvent(new Event(kind, { bubbles: true }));
      byId('search').dispatchEvent(new Event(kind, { bubbles: true }));
      expect(asked).toBe(0);
      await vi.waitUntil(() => idle !== undefined);
      rest();
      await settle();
      expect(asked).toBe(1);
    },
  );

  it('lets a number that is touched open first', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    idle = undefined;
    byId('number').dispatchEvent(new Event('pointerover', { bubbles: true }));
    vi.advanceTimersByTime(500);
    expect(idle).toBeUndefined();
    vi.advanceTimersByTime(200);
    expect(idle).toBeDefined();
    vi.useRealTimers();
  });

  it('that does not come is told, and what the address asked for is no longer waited for', async () => {
    idle?.();
    await fails();
    expect(byId('script-failure').hidden).toBe(false);
    expect(document.documentElement.dataset.arriving).toBeUndefined();
    expect(led).toEqual([]);
    press(byId('number'));
    expect([reached, asked]).toEqual([['click number'], 1]);
  });
});

describe('a press before the script is there', () => {
  it('on a button is repeated after it', async () => {
    const event = press(byId('button'));
    expect([event.defaultPrevented, reached, asked]).toEqual([true, [], 1]);
    await arrives();
    expect([reached, led]).toEqual([['click button'], []]);
    press(byId('button'));
    expect(reached).toHaveLength(2);
  });

  it('on something inside a button is a press on the button', async () => {
    const [inside] = byId('other-button').children;
    if (inside) press(inside);
    await arrives();
    expect(reached).toEqual(['click other-button']);
  });

  it('is forgotten for a later one', async () => {
    press(byId('button'));
    press(byId('other-button'));
    await arrives();
    expect([reached, asked]).toEqual([['click other-button'], 1]);
  });

  it('is forgotten when what was pressed is gone', async () => {
    press(byId('button'));
    byId('button').remove();
    await arrives();
    expect(reached).toEqual([]);
  });

  it('is left to others on a link, a summary, and what the first script answers', () => {
    for (const id of ['plain', 'number', 'summary', 'search']) press(byId(id));
    expect([reached, asked]).toEqual([['click plain', 'click number', 'click summary', 'click search'], 0]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'is the browser’s with %o',
    async (init) => {
      press(byId('button'), init);
      expect([reached, asked]).toEqual([['click button'], 0]);
    },
  );

  it('sets a choice again, and says that it has changed', async () => {
    const select = byId('select') as HTMLSelectElement;
    press(select);
    select.value = 'two';
    select.dispatchEvent(new Event('input', { bubbles: true }));
    // Whoever takes the page over draws it as it was sent, if need be between the two events.
    select.value = 'one';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    reached = [];
    await arrives();
    expect([select.value, reached]).toEqual(['two', ['change select two']]);
  });
});

describe('what was set before even the first script was there', () => {
  it('is set again', async () => {
    const select = byId('select') as HTMLSelectElement;
    select.value = 'two';
    hydrateOnInput({ root: byId('root'), hydrate, when: 'needed' });
    select.value = 'one';
    await arrives();
    expect([select.value, reached]).toEqual(['two', ['change select two']]);
  });
});

describe('a press whose script does not come', () => {
  it('is told of', async () => {
    press(byId('button'));
    await fails();
    expect([led, reached]).toEqual([[], []]);
    expect(byId('script-failure').hidden).toBe(false);
  });

  it('in time is told of, and done when it comes after all', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    press(byId('button'));
    vi.advanceTimersByTime(2400);
    expect(byId('script-failure').hidden).toBe(true);
    vi.advanceTimersByTime(200);
    expect(byId('script-failure').hidden).toBe(false);
    await arrives();
    expect([reached, byId('script-failure').hidden]).toEqual([['click button'], true]);
    vi.useRealTimers();
  });
});

describe('a page that React takes over when it is needed', () => {
  it.each([
    ['needed', 'plain', false],
    ['needed', 'button', true],
    ['needed', 'search', false],
    ['touched', 'plain', true],
  ] as const)('%s: a touch of #%s, now or before, asks for it: %s', (when, id, isAsked) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const touched of [null, byId(id)]) {
      page?.dispose();
      [asked, idle] = [0, undefined];
      page = hydrateOnInput({ root: byId('root'), hydrate, when, touched });
      if (!touched) byId(id).dispatchEvent(new Event('pointerover', { bubbles: true }));
      vi.advanceTimersByTime(100);
      rest();
      expect(asked).toBe(isAsked ? 1 : 0);
    }
    vi.useRealTimers();
  });

  it('is left alone once it has given way to another', () => {
    page?.dispose();
    page?.start();
    press(byId('button'));
    expect(asked).toBe(0);
  });
});
