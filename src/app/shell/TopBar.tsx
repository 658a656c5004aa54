import { type Theme, themes } from '../../state/url';
import { useStore } from '../../state/useStore';
import { hrefOf } from '../../ui/href';
import { barLinks } from '../pages/listings';
import styles from './TopBar.module.css';

const themeNames: Readonly<Record<Theme, string>> = { auto: 'Auto', light: 'Light', dark: 'Dark' };
/** Whether a link leads to the page that is shown, or to the list that it is in. */
function currentOf(path: string, link: string): 'page' | 'true' | undefined {
  if (path === link) return 'page';
  return link !== '/' && path.startsWith(`${link}/`) ? 'true' : undefined;
}

/** Name, pages, search and theme. It holds no state: the first script of a page answers to the button and the field. */
export function TopBar() {
  const path = useStore((state) => state.place.path);
  const { hasSlashKey } = useStore((state) => state.preferences);
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <a href={hrefOf('/')} className={styles.brand}>
          Verbatim
        </a>
        <nav aria-label="Pages" className={styles.pages}>
          <ul className={styles.list}>
            {barLinks.map((link) => (
              <li key={link.path}>
                <a href={hrefOf(link.path)} aria-current={currentOf(path, link.path)}>
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.tools}>
          <button
            type="button"
            className={styles.search}
            data-search=""
            aria-keyshortcuts={hasSlashKey ? '/' : undefined}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <circle cx="6.5" cy="6.5" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
              <path d="M10 10l4 4" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
            </svg>
            <span>Search</span>
            {hasSlashKey ? <kbd aria-hidden="true">/</kbd> : null}
          </button>
          <div className={styles.theme}>
            <label htmlFor="theme">Theme</label>
            <select id="theme" autoComplete="off" defaultValue="auto">
              {themes.map((option) => (
                <option key={option} value={option}>
                  {themeNames[option]}
                </option>
              ))}
            </select>
          </div>
        </div>
      </div>
    </header>
  );
}
