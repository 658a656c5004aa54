import { beforeEach, describe, expect, it } from 'vitest';
import { loadPreferences, setSlashKey, setTheme } from './preferences';
import { parseQuery } from './url';
import { store, themeOf } from './store';

const key = 'verbatim.preferences';

/** A storage that holds what it is given; `setItem` can refuse. */
function fakeStorage(kept: string | null, setItem?: () => void) {
  const items = new Map(kept === null ? [] : [[key, kept]]);
  const storage = {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: setItem ?? ((name: string, value: string) => items.set(name, value)),
  };
  return { items, open: () => storage as unknown as Storage };
}

const refused = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const notices = () => store.getState().notices.map((notice) => notice.id);

beforeEach(() => store.setState(store.getInitialState(), true));

describe('loadPreferences', () => {
  it('reads the theme that was kept', () => {
    expect(loadPreferences(fakeStorage('{"theme":"dark","other":1}').open)).toEqual({
      theme: 'dark',
      hasSlashKey: true,
    });
  });

  it.each([
    null,
    '',
    'null',
    'true',
    '7',
    '"dark"',
    '[]',
    '["dark"]',
    '{}',
    '{"theme":null}',
    '{"theme":["dark"]}',
    '{"theme":"Dark"}',
    '{"theme":"toString"}',
    '{"theme":"<script>"}',
    '{"__proto__":{"theme":"dark"}',
    '{"theme":"dark"',
    '\uD800',
  ])('takes %j for nothing kept', (kept) => {
    expect(loadPreferences(fakeStorage(kept).open)).toEqual({ theme: 'auto', hasSlashKey: true });
  });

  it('goes on where the browser allows no storage, and says nothing yet', () => {
    expect(loadPreferences(refused)).toEqual({ theme: 'auto', hasSlashKey: true });
    expect(loadPreferences(() => ({ getItem: refused }) as unknown as Storage)).toEqual({
      theme: 'auto',
      hasSlashKey: true,
    });
    expect(loadPreferences(() => undefined as unknown as Storage)).toEqual({
      theme: 'auto',
      hasSlashKey: true,
    });
    expect(notices()).toEqual([]);
  });
});

describe('setTheme', () => {
  it('changes the theme and keeps it for the next visit', () => {
    const { items, open } = fakeStorage(null);
    setTheme('dark', open);
    expect(store.getState().preferences.theme).toBe('dark');
    expect([...items]).toEqual([[key, '{"theme":"dark","hasSlashKey":true}']]);
    expect(loadPreferences(open)).toEqual({ theme: 'dark', hasSlashKey: true });
    expect(notices()).toEqual([]);
  });

  it('holds for the visit, and says so once, where nothing can be kept', () => {
    const full = fakeStorage(null, () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    setTheme('dark', full.open);
    setTheme('light', refused);
    expect(store.getState().preferences.theme).toBe('light');
    expect(notices()).toEqual(['storage']);
  });
});

describe('setSlashKey', () => {
  it('is kept beside the theme', () => {
    const { open } = fakeStorage(null);
    setTheme('dark', open);
    setSlashKey(false, open);
    expect(loadPreferences(open)).toEqual({ theme: 'dark', hasSlashKey: false });
  });
});

describe('themeOf', () => {
  it('is the kept theme, the address’s before it, and the one chosen in the visit before both', () => {
    const { open } = fakeStorage(null);
    store.setState({ preferences: { theme: 'light', hasSlashKey: true } });
    expect(themeOf(store.getState())).toBe('light');
    store.setState({ place: { path: '/', hash: '', ...parseQuery('?theme=dark') } });
    expect(themeOf(store.getState())).toBe('dark');
    setTheme('light', open);
    expect(themeOf(store.getState())).toBe('light');
  });
});
