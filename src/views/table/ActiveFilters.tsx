import { setQuery } from '../../state/store';
import styles from './Controls.module.css';
import { type ActiveFilter, withoutFilters } from './filters';
import { searchBoxId } from './SearchBox';

/** Where focus goes before its button leaves the page: to a neighbour, else to the search. */
function moveFocusFrom(button: HTMLElement): void {
  const item = button.closest('li');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  const target = neighbour?.querySelector('button') ?? document.getElementById(searchBoxId);
  target?.focus();
}

/** Everything that keeps rows out, each with a button that lifts it. */
export function ActiveFilters({ active }: { readonly active: readonly ActiveFilter[] }) {
  if (active.length === 0) return null;
  return (
    <div className={styles.active}>
      <ul className={styles.chips} aria-label="Active filters">
        {active.map(({ id, text, without }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.chip}
              aria-label={`Remove filter: ${text}`}
              onClick={(event) => {
                moveFocusFrom(event.currentTarget);
                setQuery(without);
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      <ClearAll />
    </div>
  );
}

/** Shows every row again. */
export function ClearAll() {
  return (
    <button
      type="button"
      className={styles.plain}
      onClick={(event) => {
        moveFocusFrom(event.currentTarget);
        setQuery(withoutFilters);
      }}
    >
      Clear all filters
    </button>
  );
}
