import { useId, useState } from 'react';
import { formatNumber } from '../../domain/format';
import hidden from '../../ui/hidden.module.css';
import styles from './FilterBar.module.css';

type Option = {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
  /** Rows there would be with this option, given all other filters. */
  readonly count?: number;
  readonly isDisabled?: boolean;
};

type Props = {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly onToggle: (value: string) => void;
};

/** Options shown at once; of a longer list the others are found by their name. */
const mostOptions = 60;

/** Of a long list, what is chosen comes first and what cannot be chosen last. */
const rankOf = ({ isChosen, isDisabled = false }: Option) => (isChosen ? 0 : isDisabled ? 2 : 1);

/** Any number of a list, as checkboxes. */
export function Options({ legend, options, onToggle }: Props) {
  const id = useId();
  const [sought, setSought] = useState('');
  const isLong = options.length > mostOptions;
  const name = sought.trim().toLowerCase();
  const isSought = ({ label, isChosen }: Option) => isChosen || label.toLowerCase().includes(name);
  const found = isLong ? options.filter(isSought).toSorted((a, b) => rankOf(a) - rankOf(b)) : options;
  return (
    <fieldset className={styles.options}>
      <legend className={hidden.hidden}>{legend}</legend>
      {isLong ? (
        <p className={styles.seek}>
          <label htmlFor={id}>{`Search ${formatNumber(options.length)} options`}</label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </p>
      ) : null}
      {found.slice(0, mostOptions).map(({ value, label, isChosen, count, isDisabled = false }) => (
        <label key={value} className={styles.option} data-disabled={isDisabled}>
          <input type="checkbox" checked={isChosen} disabled={isDisabled} onChange={() => onToggle(value)} />
          <span>
            {label}
            {count === undefined ? null : <span className={styles.count}>{` ${formatNumber(count)}`}</span>}
          </span>
        </label>
      ))}
      {found.length > mostOptions ? (
        <p
          className={styles.others}
        >{`${formatNumber(found.length - mostOptions)} more: search to find them`}</p>
      ) : null}
    </fieldset>
  );
}
