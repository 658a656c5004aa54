import { Window } from 'happy-dom';

/** What React and the chart library take from a page. */
const names = [
  'window',
  'document',
  'navigator',
  'Node',
  'XMLSerializer',
  'Element',
  'HTMLElement',
  'SVGElement',
  'getComputedStyle',
] as const;

type Globals = Record<string, unknown>;

let page: Globals | undefined;

/** Nobody watches: a frame is the next turn of the event loop. */
const settings = {
  requestAnimationFrame: (callback: (time: number) => void) => setImmediate(callback, 0),
  cancelAnimationFrame: clearImmediate,
  // In a test React would ask for each step to be announced.
  IS_REACT_ACT_ENVIRONMENT: false,
};

function emulatePage(): Globals {
  const window = new Window({ url: 'http://localhost/' });
  Object.assign(window, settings);
  return {
    ...Object.fromEntries(names.map((name) => [name, Reflect.get(window, name)])),
    ...settings,
    window,
  };
}

/**
 * Runs a step with the globals of an emulated page, which are gone after it; a page that is there already is
 * used as it is. React and the chart library look for a page when they are first imported, so import them inside.
 */
export async function withEmulatedDom<T>(step: () => Promise<T>): Promise<T> {
  const isThere = 'document' in globalThis;
  if (!isThere) page ??= emulatePage();
  const before = Object.entries({ ...(isThere ? settings : page) }).map(([name, value]) => {
    const own = Object.getOwnPropertyDescriptor(globalThis, name);
    // Some engines have a navigator that cannot be assigned to.
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    return [name, own] as const;
  });
  try {
    return await step();
  } finally {
    for (const [name, own] of before) {
      Reflect.deleteProperty(globalThis, name);
      if (own) Object.defineProperty(globalThis, name, own);
    }
  }
}
