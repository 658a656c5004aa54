import { useId } from 'react';
import { setQuery } from '../../state/store';
import { columnIds } from '../../state/url';
import styles from './Controls.module.css';
import { formatChoice, type Sort, sortInHeaders } from './sorting';

/** Printed words and value are one order, offered once. */
const keys = columnIds.filter((id) => id !== 'printed');
const choices = keys.flatMap((by) => [false, true].map((descending) => ({ by, descending })));
const keyOf = (sort: Sort) => (sort ? `${sort.by} ${sort.descending}` : '');

/** The order of the rows where they are cards and have no header to click. */
export function SortSelect({ sort }: { readonly sort: Sort }) {
  const id = useId();
  return (
    <div className={`${styles.field} ${styles.narrow}`}>
      <label htmlFor={id}>Sort by</label>
      <select
        id={id}
        autoComplete="off"
        value={keyOf(sortInHeaders(sort, keys))}
        onChange={(event) => setQuery({ sort: choices.find((c) => keyOf(c) === event.target.value) })}
      >
        <option value="">Reading order</option>
        {choices.map((choice) => (
          <option key={keyOf(choice)} value={keyOf(choice)}>
            {formatChoice(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}
