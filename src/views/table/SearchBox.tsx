import { setQuery } from '../../state/store';
import styles from './Controls.module.css';

/** Named, so that focus can go to it when what had it leaves the page. */
export const searchBoxId = 'table-search';

/** Longest search the address takes. */
const longest = 200;

/** Searches as it is typed; the whole search is one entry of the history. */
export function SearchBox({ search }: { readonly search: string }) {
  return (
    <div className={styles.field}>
      <label htmlFor={searchBoxId}>Search words and numbers</label>
      <input
        id={searchBoxId}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={longest}
        value={search}
        onChange={(event) => setQuery({ q: event.target.value }, 'replace')}
      />
    </div>
  );
}
