import { ClearAll } from './ActiveFilters';
import styles from './Controls.module.css';
import type { ActiveFilter } from './filters';

type Props = {
  readonly active: readonly ActiveFilter[];
  /** Whether all rows have been read; else some that come may match. */
  readonly isWhole: boolean;
};

/** Stands in place of the rows when the filters leave none. */
export function NoRows({ active, isWhole }: Props) {
  return (
    <div className={styles.empty}>
      <h2>{isWhole ? 'No number matches all of these' : 'No number loaded so far matches all of these'}</h2>
      <ul>
        {active.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p>
        Each search word must occur in the indicator’s name, the printed words, the sentence, the speaker’s
        name or the number in digits. Remove a word or a filter.
      </p>
      <ClearAll />
    </div>
  );
}
