import { notify, type Preferences, store } from './store';
import { type Theme, themes } from './url';

const storageKey = 'verbatim.preferences';

const isTheme = (value: unknown): value is Theme => themes.includes(value as Theme);

/** What is kept when nothing is. */
const defaults: Preferences = { theme: 'auto', hasSlashKey: true };

/** Reads kept preferences; nonsense counts as nothing kept, a storage that refuses is told to the reader once something must be kept. */
export function loadPreferences(storage: () => Storage): Preferences {
  try {
    const kept: unknown = JSON.parse(storage().getItem(storageKey) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return defaults;
    return {
      theme: 'theme' in kept && isTheme(kept.theme) ? kept.theme : defaults.theme,
      hasSlashKey: !('hasSlashKey' in kept && kept.hasSlashKey === false),
    };
  } catch {
    return defaults;
  }
}

/** Changes preferences and keeps them. When the browser keeps nothing they hold for this visit, and the reader is told. */
function keep(change: Partial<Preferences>, storage: () => Storage): void {
  const preferences = { ...store.getState().preferences, ...change };
  store.setState({ preferences });
  try {
    storage().setItem(storageKey, JSON.stringify(preferences));
  } catch {
    notify({
      id: 'storage',
      text: 'This setting holds on this page only: your browser does not let the site save it.',
    });
  }
}

/** Chooses the theme; for the rest of the visit the choice goes before the theme of any address. */
export function setTheme(theme: Theme, storage: () => Storage): void {
  store.setState({ isThemeChosen: true });
  keep({ theme }, storage);
}

/** Switches the `/` key that opens the search. */
export const setSlashKey = (hasSlashKey: boolean, storage: () => Storage): void =>
  keep({ hasSlashKey }, storage);
