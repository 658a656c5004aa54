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

/** Any number of a list, as checkboxes. */
export function Options({ legend, options, onToggle }: Props) {
  return (
    <fieldset className={styles.options}>
      <legend className={hidden.hidden}>{legend}</legend>
      {options.map(({ value, label, isChosen, count, isDisabled = false }) => (
        <label key={value} className={styles.option} data-disabled={isDisabled}>
          <input type="checkbox" checked={isChosen} disabled={isDisabled} onChange={() => onToggle(value)} />
          <span>
            {label}
            {count === undefined ? null : <span className={styles.count}>{` ${formatNumber(count)}`}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
