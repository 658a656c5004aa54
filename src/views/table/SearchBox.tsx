import { useId } from 'react';
import { setQuery } from '../../state/store';
import styles from './Controls.module.css';

/** Longest search the address takes. */
const longest = 200;

/** Searches as it is typed; the whole search is one entry of the history. */
export function SearchBox({ search }: { readonly search: string }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Search words and numbers</label>
      <input
        id={id}
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
