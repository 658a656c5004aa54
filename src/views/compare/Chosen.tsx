import { chartPath } from '../../domain/paths';
import { setQuery } from '../../state/store';
import { hrefOf } from '../../ui/href';
import styles from './Indicators.module.css';
import { comparisonQueryOf } from '../../state/comparisons';
import { pickerId } from './Picker';

type Props = { readonly chosen: readonly string[]; readonly nameOf: (id: string) => string };

/** Where focus goes before its button leaves the page: to a neighbour's, else to the search. */
function moveFocusFrom(button: HTMLElement): void {
  const item = button.closest('li');
  const neighbours = [item?.nextElementSibling, item?.previousElementSibling];
  const others = neighbours.flatMap((neighbour) => neighbour?.querySelector('button') ?? []);
  // Of the last two the neighbour's goes too.
  const [target = null] = (item?.parentElement?.childElementCount ?? 0) > 2 ? others : [];
  (target ?? document.getElementById(pickerId))?.focus();
}

/** What is compared: links to the charts, each with a button that takes it out. One always stays. */
export function Chosen({ chosen, nameOf }: Props) {
  return (
    <ul className={styles.chosen} aria-label="Chosen indicators">
      {chosen.map((id) => {
        const label = nameOf(id);
        return (
          <li key={id}>
            <a href={hrefOf(chartPath(id))}>{label}</a>
            {chosen.length === 1 ? null : (
              <button
                type="button"
                aria-label={`Remove ${label}`}
                onClick={(event) => {
                  moveFocusFrom(event.currentTarget);
                  setQuery({ compare: comparisonQueryOf(chosen.filter((other) => other !== id)) });
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
