import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import type { FoundEntry } from '../../domain/search/files';
import { sliceLoader } from '../../state/sliceLoader';
import { setQuery } from '../../state/store';
import { LoadFailed } from '../../ui/LoadFailed';
import { useFetched, useFormer } from '../../ui/useFetched';

import { comparisonQueryOf, mostCompared } from '../../state/comparisons';
import { indicatorsIn } from './findIndicators';
import styles from './Picker.module.css';

/** Named, so that focus can go to it when what had it leaves the page. */
export const pickerId = 'compare-add';
const listId = 'compare-found';
const optionId = (id: string) => `${listId}.${id}`;

/** Options that are shown at once; of more the others are found by their name. */
const mostShown = 40;

type Props = { readonly chosen: readonly string[]; readonly onAdd: (added: FoundEntry) => void };

/** Adds an indicator by its name: a combobox whose list is fetched when it is first opened. */
export function Picker({ chosen, onAdd }: Props) {
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const [at, setAt] = useState(0);
  const index = useFetched(wasOpened ? sliceLoader().search : undefined);
  const file = index.state === 'there' ? index.value : undefined;
  const find = useMemo(() => file && indicatorsIn(file, mostShown), [file]);
  const without = chosen.join(' ');
  const wanted = useMemo(() => find?.(text, without.split(' ')), [find, text, without]);
  const found = useFetched(wanted);
  const fetched = index.state === 'failed' ? index : found;
  const former = useFormer(found);
  const { count = 0, entries = [] } = (found.state === 'there' ? found.value : former) ?? {};
  const isFull = chosen.length >= mostCompared;
  // What was found before stays until the next has come, but for what has been chosen meanwhile.
  const shown = entries.filter(({ id }) => !chosen.includes(id)).slice(0, mostShown);
  const active = isOpen ? shown[Math.min(at, shown.length - 1)] : undefined;
  const activeId = active?.id;
  useEffect(() => {
    if (activeId !== undefined)
      document.getElementById(optionId(activeId))?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const open = () => {
    setIsOpen(true);
    setWasOpened(true);
  };
  const close = () => {
    setIsOpen(false);
    setAt(0);
  };
  const add = (added: FoundEntry) => {
    setText('');
    close();
    onAdd(added);
    setQuery({ compare: comparisonQueryOf([...chosen, added.id]) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) open();
      else if (shown.length > 0)
        setAt(
          (Math.min(at, shown.length - 1) + (event.key === 'ArrowDown' ? 1 : -1) + shown.length) %
            shown.length,
        );
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      add(active);
    } else if (event.key === 'Escape' && isOpen) {
      // What lies over the page stays open for the next press.
      event.stopPropagation();
      close();
    }
  };
  if (isFull) {
    return (
      <p id={pickerId} tabIndex={-1} className={styles.full}>
        You can compare up to {mostCompared} indicators. Remove one to add another.
      </p>
    );
  }
  return (
    <div className={styles.picker}>
      <label htmlFor={pickerId}>Add an indicator</label>
      <input
        id={pickerId}
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder="Coverage, patents, accounts …"
        aria-expanded={isOpen && shown.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active ? optionId(active.id) : undefined}
        value={text}
        onFocus={open}
        onClick={open}
        onBlur={close}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          open();
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.drop} hidden={!isOpen}>
        <div
          id={listId}
          role="listbox"
          aria-label="Indicators"
          // Browsers make what scrolls a stop of the Tab key; this list closes before it could be one.
          tabIndex={-1}
          className={styles.list}
          hidden={shown.length === 0}
        >
          {shown.map((findable) => {
            const { id, title, detail } = findable;
            return (
              // The field has the keys; its list is pointed at.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={id}
                id={optionId(id)}
                role="option"
                className={styles.option}
                tabIndex={-1}
                aria-selected={id === activeId}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => add(findable)}
              >
                <span className={styles.name}>{title}</span>
                <span className={styles.detail}>{detail}</span>
              </div>
            );
          })}
        </div>
        <p role="status" className={styles.note}>
          {isOpen ? statusOf(fetched.state, count) : ''}
        </p>
      </div>
      {fetched.state === 'failed' ? (
        <LoadFailed {...fetched} className={styles.note}>
          The list could not be loaded.
        </LoadFailed>
      ) : null}
    </div>
  );
}

/** What is said of the list. */
function statusOf(state: 'waiting' | 'there' | 'failed', count: number): string {
  if (state === 'waiting') return 'Loading the list…';
  if (state === 'failed') return '';
  if (count === 0) return 'No other indicator matches.';
  return count > mostShown ? `${count} found; first ${mostShown} shown` : `${count} found`;
}
