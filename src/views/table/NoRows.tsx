import { ClearAll } from './ActiveFilters';
import styles from './Controls.module.css';
import type { ActiveFilter } from './filters';

/** Stands in place of the rows when the filters leave none. */
export function NoRows({ active }: { readonly active: readonly ActiveFilter[] }) {
  return (
    <div className={styles.empty}>
      <h2>No number matches all of these</h2>
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
