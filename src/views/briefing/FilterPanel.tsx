import { useId, useRef, useState } from 'react';
import { setQuery } from '../../state/store';
import type { Query } from '../../state/url';
import { type Filter, isFiltering, type Option, toggled } from './filter';
import styles from './FilterPanel.module.css';

type Key = 'topic' | 'speaker';

type GroupProps = {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
};

function Group({ legend, options, chosen, onToggle }: GroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {options.map(({ id, label, count }) => {
        const isChosen = chosen.includes(id);
        const isDisabled = count === 0 && !isChosen;
        return (
          <label key={id} className={styles.option} data-disabled={isDisabled}>
            <input type="checkbox" checked={isChosen} disabled={isDisabled} onChange={() => onToggle(id)} />
            <span>{label}</span>
            <span className={styles.count}>{count}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

type Props = {
  readonly topics: readonly Option[];
  readonly speakers: readonly Option[];
  readonly filter: Filter & { readonly topics: Query['topic']; readonly speakers: Query['speaker'] };
  readonly shown: number;
  readonly total: number;
};

const chosenLabels = (options: readonly Option[], ids: readonly string[]) =>
  options
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join(', ');

/** Which quotations to show, and what the choice leaves. */
export function FilterPanel({ topics, speakers, filter, shown, total }: Props) {
  const isOn = isFiltering(filter);
  const [isOpen, setIsOpen] = useState(isOn);
  const panelId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const change = (key: Key, id: string) => {
    const words: readonly string[] = key === 'topic' ? filter.topics : filter.speakers;
    setQuery({ [key]: toggled(words, id) });
  };
  const showAll = () => {
    setQuery({ topic: [], speaker: [] });
    // The button pressed goes away with the filter.
    opener.current?.focus();
  };
  const names = [chosenLabels(topics, filter.topics), chosenLabels(speakers, filter.speakers)];
  return (
    <section className={styles.panel} aria-label="Filter">
      <div className={styles.line}>
        <output className={styles.result}>
          {isOn ? `${shown} of ${total} quotations` : `All ${total} quotations`}
          {isOn ? (
            <span className={styles.names}>: {names.filter((name) => name !== '').join('; ')}</span>
          ) : null}
        </output>
        {isOn ? (
          <button type="button" className={styles.button} onClick={showAll}>
            Show all
          </button>
        ) : null}
        <button
          ref={opener}
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setIsOpen(!isOpen)}
        >
          Filter by topic or speaker
        </button>
      </div>
      <div id={panelId} className={styles.groups} hidden={!isOpen}>
        <Group
          legend="Topic"
          options={topics}
          chosen={filter.topics}
          onToggle={(id) => change('topic', id)}
        />
        <Group
          legend="Speaker"
          options={speakers}
          chosen={filter.speakers}
          onToggle={(id) => change('speaker', id)}
        />
      </div>
    </section>
  );
}
