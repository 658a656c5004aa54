import { chartPath, figurePath } from '../../domain/paths';
import MiniSearch from 'minisearch';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { findingPath } from '../../domain/format';
import type { SearchEntry } from '../../domain/searchIndex';
import { inPrintedSpelling } from '../../domain/table/search';
import { setSlashKey } from '../../state/preferences';
import { closeSearch } from '../../state/store';
import { useStore } from '../../state/useStore';
import { hrefOf } from '../../ui/href';
import dialogs from '../shell/Dialogs.module.css';
import styles from './SearchResults.module.css';

const mostResults = 12;

/** What is found, in a word. */
const kinds: Readonly<Record<SearchEntry['kind'], string>> = {
  indicator: 'Chart',
  number: 'Number',
  finding: 'Finding',
  milestone: 'Milestone',
};

/** How much what is found counts, beside how well it fits. */
const boosts: Readonly<Record<SearchEntry['kind'], number>> = {
  indicator: 2,
  number: 1,
  finding: 0.5,
  milestone: 0.5,
};

/** Where what is found stands. */
const paths: Readonly<Record<SearchEntry['kind'], (id: string) => string>> = {
  indicator: chartPath,
  number: figurePath,
  finding: findingPath,
  milestone: (sentence) => `/briefings/${sentence.slice(0, sentence.lastIndexOf('.'))}#${sentence}`,
};

/** The search over what can be found, made once for a list. */
function searchIn(searchEntries: readonly SearchEntry[]): (text: string) => readonly SearchEntry[] {
  const index = new MiniSearch<Pick<SearchEntry, 'words' | 'more' | 'detail'> & { readonly place: number }>({
    idField: 'place',
    fields: ['words', 'more', 'detail'],
    // Points and commas stay inside numbers, so that "1.067" and "12,292" are found as printed.
    tokenize: (text) => text.split(/[\s“”"'()[\]/–]+|[.,:;?!](?=\s|$)/u).filter((token) => token !== ''),
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      boost: { words: 4, more: 0.5 },
      // Whoever types a name means the chart before each of its numbers.
      boostDocument: (place) => boosts[searchEntries[Number(place)]?.kind ?? 'number'],
      fuzzy: (term) => (/\d/u.test(term) || term.length < 5 ? false : 0.2),
    },
  });
  index.addAll(searchEntries.map(({ words, more = '', detail }, place) => ({ place, words, more, detail })));
  return (text) =>
    index.search(inPrintedSpelling(text)).flatMap((result) => searchEntries[Number(result.id)] ?? []);
}

/** The search field with what it finds; arrows move between the field and the links. */
export function SearchResults({ searchEntries }: { readonly searchEntries: readonly SearchEntry[] }) {
  const { hasSlashKey } = useStore((state) => state.preferences);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const search = useMemo(() => searchIn(searchEntries), [searchEntries]);
  const found = useMemo(() => search(text), [search, text]);
  const shown = found.slice(0, mostResults);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      list.current?.querySelector('a')?.click();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [field.current, ...(list.current?.querySelectorAll('a') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    stops[Math.min(Math.max(at + (event.key === 'ArrowDown' ? 1 : -1), 0), stops.length - 1)]?.focus();
  };
  const count =
    text === ''
      ? ''
      : `${found.length} found${found.length > mostResults ? `; first ${mostResults} shown` : ''}`;
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
          onChange={(event) => setText(event.target.value)}
          // The dialog opens at the reader's own request to search.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
        <button type="button" onClick={closeSearch}>
          Close
        </button>
      </div>
      <p role="status" className={styles.count}>
        {count}
      </p>
      {text !== '' && shown.length === 0 ? (
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
