import { useId } from 'react';
import hidden from './hidden.module.css';
import styles from './Choice.module.css';

type Props<T extends string> = {
  /** Names the group for screen readers, and visibly where `isLegendShown`. */
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly isDisabled?: boolean }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly isLegendShown?: boolean;
  /** What of it the page answers to before React does, for those who look for it in the document. */
  readonly early?: string | undefined;
};

/** One of a few, as radio buttons set in a row: arrows move, one tab stop. */
export function Choice<T extends string>({
  legend,
  options,
  value,
  onChange,
  isLegendShown = false,
  early,
}: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choice} data-early={early}>
      <legend className={isLegendShown ? styles.legend : hidden.hidden}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.isDisabled ?? false}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
