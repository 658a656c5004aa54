// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askedQuery } from './askedQuery';
import { drawOther } from './showVariant';
import { openSheets } from './sheet';
import { tellHeight } from './tellHeight';

const mainWith = (html: string): HTMLElement => {
  document.body.innerHTML = `<div id="root"><main data-embed="">${html}</main></div><template id="edition" data-edition="e1"></template>`;
  return document.body.querySelector('main') as HTMLElement;
};
const press = (element: Element | null, keys: MouseEventInit = {}) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys });
  element?.dispatchEvent(event);
  return event;
};
const plain = askedQuery('').query;

beforeEach(() => {
  document.documentElement.removeAttribute('data-other');
});

describe('what an address asks for', () => {
  test('is the state of the view', () => {
    const { query, problems } = askedQuery('?view=table&scale=log&milestones=on&theme=dark');
    expect(query).toMatchObject({ view: 'table', scale: 'log', milestones: true, theme: 'dark' });
    expect(problems).toEqual([]);
  });

  test('is named where it cannot be used, and the rest holds', () => {
    const { query, problems } = askedQuery('?scale=cubic&view=sources');
    expect(query).toMatchObject({ scale: 'linear', view: 'sources' });
    expect(problems).toEqual([expect.stringContaining('“scale”')]);
  });

  test('opens no dialog, and says nothing of the keys that would', () => {
    expect(askedQuery('?cite=no%20id&slide=0').problems).toEqual([]);
  });
});

describe('a sheet', () => {
  const html =
    '<a data-cite="users" href="/embed/figures/users">1</a><a data-cite="other" href="#other">2</a>' +
    '<template data-cards><ol><li data-card="users"><p>The sentence</p></li></ol></template>' +
    '<dialog><button type="button">×</button><div data-place></div></dialog>';

  test('shows the card of the number that was pressed, and closes', () => {
    const main = mainWith(html);
    openSheets(main);
    expect(press(main.querySelector('a')).defaultPrevented).toBe(true);
    expect(main.querySelector('dialog')?.open).toBe(true);
    expect(main.querySelector('[data-place]')?.textContent).toBe('The sentence');
    press(main.querySelector('button'));
    expect(main.querySelector('dialog')?.open).toBe(false);
  });

  test('leaves alone a number without a card, and a press for a new tab', () => {
    const main = mainWith(html);
    openSheets(main);
    expect(press(main.querySelector('[data-cite="other"]')).defaultPrevented).toBe(false);
    expect(press(main.querySelector('a'), { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(main.querySelector('dialog')?.open).toBe(false);
  });
});

describe('another drawing', () => {
  const html =
    '<p data-subtitle>People.</p><div data-others="log" data-others-at="/stills/users/"><div data-still="">old</div></div>';
  const ask = { ...plain, scale: 'log' } as const;
  let asked: HTMLScriptElement;
  beforeEach(() => {
    vi.spyOn(document.head, 'append').mockImplementation((script) => {
      asked = script as HTMLScriptElement;
    });
    return () => vi.restoreAllMocks();
  });

  test('takes the place of the first', async () => {
    const main = mainWith(html);
    const drawn = drawOther(main, ask, () => {});
    expect(asked.getAttribute('src')).toBe('/stills/users/log.js');
    window.verbatimDraw?.({ edition: 'e1', data: { still: 'new', words: 'Log.', milestones: '' } });
    asked.dispatchEvent(new Event('load'));
    await drawn;
    expect(main.querySelector('[data-still]')?.textContent).toBe('new');
    expect(main.querySelector('[data-subtitle]')?.textContent).toBe('People. Log.');
  });

  test('that there is not is named', async () => {
    const main = mainWith(html);
    const problems: string[] = [];
    await drawOther(main, { ...plain, scale: 'index' }, (problem) => problems.push(problem));
    expect(problems).toEqual([expect.stringContaining('not available on that scale')]);
    expect(main.querySelector('[data-still]')?.textContent).toBe('old');
  });

  test('of another edition of the site leaves the first, and says what has happened', async () => {
    const main = mainWith(html);
    const problems: string[] = [];
    const drawn = drawOther(main, ask, (problem) => problems.push(problem));
    window.verbatimDraw?.({ edition: 'e2', data: { still: 'new', words: 'Log.', milestones: '' } });
    await drawn;
    expect(problems).toEqual([expect.stringContaining('The site has been updated since')]);
    expect(main.querySelector('[data-still]')?.textContent).toBe('old');
  });

  test.each([
    ['does not come', 'error'],
    ['is something else', 'load'],
  ])('that %s leaves the first, and says so', async (_, end) => {
    const main = mainWith(html);
    const problems: string[] = [];
    const drawn = drawOther(main, ask, (problem) => problems.push(problem));
    asked.dispatchEvent(new Event(end));
    await drawn;
    expect(problems).toEqual([expect.stringMatching(/could not be loaded.*without milestones\.$/u)]);
    expect(main.querySelector('[data-still]')?.textContent).toBe('old');
  });
});

test('a frame tells its height once for each width, and a page by itself never', () => {
  const postMessage = vi.fn<(message: unknown, to: string) => void>();
  const listeners: (() => void)[] = [];
  const frame = (innerWidth: number, parent?: unknown) => {
    const fake = {
      innerWidth,
      addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    };
    return Object.assign(fake, { parent: parent ?? fake }) as unknown as Window & { innerWidth: number };
  };
  const main = mainWith('');
  main.getBoundingClientRect = () => ({ height: 300.2 }) as DOMRect;
  tellHeight(main, frame(640));
  expect(postMessage).not.toHaveBeenCalled();
  const inner = frame(640, { postMessage });
  tellHeight(main, inner);
  for (const tell of listeners) tell();
  expect(postMessage.mock.calls).toEqual([[{ type: 'verbatim:height', height: 301 }, '*']]);
  inner.innerWidth = 320;
  for (const tell of listeners) tell();
  expect(postMessage).toHaveBeenCalledTimes(2);
  expect(document.documentElement.dataset.natural).toBeUndefined();
});
