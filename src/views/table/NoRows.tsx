import { ClearAll } from './ActiveFilters';
import styles from './Controls.module.css';
import type { ActiveFilter } from './filters';

/** Stands in place of the rows when the filters leave none. */
export function NoRows({ active }: { readonly active: readonly ActiveFilter[] }) {
  return (
    <div className={styles.empty}>
      <h2>No number fits all of this</h2>
      <ul>
        {active.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p>
        Every word of a search must stand in the indicator’s name, the printed words, the sentence, the
        speaker’s name or the number in digits.
      </p>
      <ClearAll label="Clear all and show every number" />
    </div>
  );
}
