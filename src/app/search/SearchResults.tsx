import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { present, type Resource } from '../../domain/fetching/resource';
import { findingPath, formatNumber } from '../../domain/format';
import { chartPath, figurePath } from '../../domain/paths';
import type { Found } from '../../domain/search/findInParts';
import type { SearchEntry } from '../../domain/searchIndex';
import { setSlashKey } from '../../state/preferences';
import { closeSearch } from '../../state/store';
import { useStore } from '../../state/useStore';
import { hrefOf } from '../../ui/href';
import { LoadFailed } from '../../ui/LoadFailed';
import { useFetched, useFormer } from '../../ui/useFetched';
import dialogs from '../shell/Dialogs.module.css';
import { mostResults } from './searchIn';
import styles from './SearchResults.module.css';

/** Goes where the first link of a list leads. */
const openFirst = (list: HTMLElement | null): void => list?.querySelector('a')?.click();

const nothing: Found = { count: 0, entries: [] };

/** What is found, in a word. */
const kinds: Readonly<Record<SearchEntry['kind'], string>> = {
  indicator: 'Chart',
  number: 'Number',
  finding: 'Finding',
  milestone: 'Milestone',
};

/** Where what is found stands. */
const paths: Readonly<Record<SearchEntry['kind'], (id: string) => string>> = {
  indicator: chartPath,
  number: figurePath,
  finding: findingPath,
  milestone: (sentence) => `/briefings/${sentence.slice(0, sentence.lastIndexOf('.'))}#${sentence}`,
};

/** The search field with what it finds; arrows move between the field and the links. */
export function SearchResults({ search }: { readonly search: (text: string) => Resource<Found> }) {
  const { hasSlashKey } = useStore((state) => state.preferences);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useMemo(() => (text === '' ? present(nothing) : search(text)), [search, text]);
  const fetched = useFetched(wanted);
  const former = useFormer(fetched) ?? nothing;
  const isFound = fetched.state === 'there';
  // What was found before stays until the next has come.
  const { count, entries: shown } = isFound ? fetched.value : fetched.state === 'failed' ? nothing : former;
  const isFirstWanted = useRef(false);
  useEffect(() => {
    if (!isFound || !isFirstWanted.current) return;
    isFirstWanted.current = false;
    openFirst(list.current);
  });
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      // What is there may be of an earlier search.
      if (isFound) openFirst(list.current);
      else isFirstWanted.current = true;
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [field.current, ...(list.current?.querySelectorAll('a') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    stops[Math.min(Math.max(at + (event.key === 'ArrowDown' ? 1 : -1), 0), stops.length - 1)]?.focus();
  };
  const said = `${formatNumber(count)} found${count > mostResults ? `; first ${mostResults} shown` : ''}`;
  return (
    // Arrow keys are an addition to the tab order of the field and the links inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={dialogs.content} onKeyDown={move}>
      <div className={styles.field}>
        <label htmlFor="search-field">Find a chart, a number, a finding or a milestone</label>
        <input
          id="search-field"
          ref={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder="1.067 billion, 5G, patents …"
          value={text}
          onChange={(event) => {
            isFirstWanted.current = false;
            setText(event.target.value);
          }}
          // The dialog opens at the reader's own request to search.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
        <button type="button" onClick={closeSearch}>
          Close
        </button>
      </div>
      <p role="status" className={styles.count}>
        {text !== '' && (isFound || shown.length > 0) ? said : ''}
      </p>
      {fetched.state === 'failed' ? (
        <LoadFailed {...fetched}>What was found could not be loaded.</LoadFailed>
      ) : null}
      {text !== '' && isFound && shown.length === 0 ? (
        <p className={styles.empty}>
          Nothing matches “<bdi>{text}</bdi>”. Try fewer words, or{' '}
          <a href={hrefOf(`/table?q=${encodeURIComponent(text)}`)} onClick={closeSearch}>
            search the sentences in the table
          </a>
          .
        </p>
      ) : null}
      <ul ref={list} className={styles.results}>
        {shown.map((findable) => (
          <li key={`${findable.kind} ${findable.id} ${findable.title}`}>
            <a
              href={hrefOf(paths[findable.kind](findable.id))}
              data-cite={findable.kind === 'number' ? findable.id : undefined}
              onClick={closeSearch}
            >
              <span className={styles.kind}>{kinds[findable.kind]}</span>
              <span className={styles.title}>{findable.title}</span>
              <span className={styles.detail}>{findable.detail}</span>
            </a>
          </li>
        ))}
      </ul>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={hasSlashKey}
          onChange={(event) => setSlashKey(event.target.checked, () => window.localStorage)}
        />
        Open search with the <kbd>/</kbd> key
      </label>
    </div>
  );
}
