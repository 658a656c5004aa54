import { notify, store } from './store';
import { type Theme, themes } from './url';

const storageKey = 'verbatim.preferences';

/** What is kept between visits. */
type Preferences = { readonly theme: Theme };

const isTheme = (value: unknown): value is Theme => themes.includes(value as Theme);

/** Reads kept preferences; nonsense counts as nothing kept, a storage that refuses is told to the reader once something must be kept. */
export function loadPreferences(storage: () => Storage): Preferences {
  try {
    const kept: unknown = JSON.parse(storage().getItem(storageKey) ?? '{}');
    const theme = typeof kept === 'object' && kept !== null && 'theme' in kept ? kept.theme : undefined;
    return { theme: isTheme(theme) ? theme : 'auto' };
  } catch {
    return { theme: 'auto' };
  }
}

/** Changes the theme and keeps it. When the browser keeps nothing, the theme holds for this visit and the reader is told. */
export function setTheme(theme: Theme, storage: () => Storage): void {
  store.setState({ keptTheme: theme });
  try {
    storage().setItem(storageKey, JSON.stringify({ theme } satisfies Preferences));
  } catch {
    notify({
      id: 'storage',
      text: 'The theme is changed for this visit only: this browser does not let the page keep settings.',
    });
  }
}
