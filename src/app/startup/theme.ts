import { setTheme } from '../../state/preferences';
import { setQuery, store, themeOf } from '../../state/store';
import { type Theme, themes } from '../../state/url';

const isTheme = (value: string): value is Theme => themes.some((theme) => theme === value);

/** The field of the bar in which a theme is chosen. */
const themeField = (): HTMLSelectElement | null => document.querySelector<HTMLSelectElement>('#theme');

/** Shows the theme that holds: on the page, and in the field. */
export function showTheme(): void {
  const theme = themeOf(store.getState());
  document.documentElement.dataset.theme = theme;
  const field = themeField();
  if (field) field.value = theme;
}

function choose(value: string): void {
  if (!isTheme(value)) return;
  setTheme(value, () => window.localStorage);
  setQuery({ theme: 'auto' }, 'replace');
}

/** Keeps the page in the theme that holds, and lets readers choose another; one may have been chosen before the script came. */
export function connectTheme(): void {
  const field = themeField();
  if (field?.selectedOptions[0]?.hasAttribute('selected') === false) choose(field.value);
  showTheme();
  store.subscribe(showTheme);
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.id === 'theme') choose(target.value);
  });
}
