import { briefingPath } from '../../domain/paths';
import { formatDay } from '../../domain/reference';
import type { BriefingSummary } from '../../domain/sliceContext';
import { hrefOf } from '../../ui/href';
import styles from './PairChooser.module.css';

type Props = { readonly first: BriefingSummary; readonly second: BriefingSummary };

/** The briefings that are set side by side, by name: on paper, and where there are no others to choose. */
export function PairNames({ first, second }: Props) {
  return (
    <ul className={styles.names} aria-label="Briefings compared">
      {[first, second].map(({ id, held, title }) => (
        <li key={id} data-briefing={id}>
          {formatDay(held)}: <a href={hrefOf(briefingPath(id))}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
