import { setQuery } from '../../state/store';
import { hrefOf } from '../../ui/href';
import styles from './Indicators.module.css';
import { comparisonQueryOf, isSameComparison, readyComparisons } from '../../state/comparisons';
import { isPlainClick } from '../../ui/isPlainClick';

const pathOf = (indicators: readonly string[]): string => {
  const asked = comparisonQueryOf(indicators);
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
                if (!isPlainClick(event)) return;
                event.preventDefault();
                setQuery({ compare: comparisonQueryOf(indicators), time: undefined });
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
