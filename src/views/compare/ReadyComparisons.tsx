import type { MouseEvent } from 'react';
import { setQuery } from '../../state/store';
import { hrefOf } from '../../ui/href';
import styles from './Indicators.module.css';
import { askFor, isSameComparison, readyComparisons } from './comparisons';

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

const pathOf = (indicators: readonly string[]): string => {
  const asked = askFor(indicators);
  return asked.length === 0 ? '/compare' : `/compare?compare=${asked.join('~')}`;
};

/** Comparisons made ready, as links that work without script; with it the page stays where it is. */
export function ReadyComparisons({ chosen }: { readonly chosen: readonly string[] }) {
  return (
    <nav aria-label="Suggested comparisons">
      <ul className={styles.ready}>
        {readyComparisons.map(({ id, label, indicators }) => (
          <li key={id}>
            <a
              href={hrefOf(pathOf(indicators))}
              aria-current={isSameComparison(indicators, chosen) ? 'true' : undefined}
              onClick={(event) => {
                if (!isPlain(event)) return;
                event.preventDefault();
                setQuery({ compare: askFor(indicators), time: undefined });
              }}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
