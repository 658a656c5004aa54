import type { Corpus } from '../../domain/corpus';
import type { Briefing } from '../../domain/model';
import { formatDay } from '../../domain/reference';
import { hrefOf } from '../../ui/href';
import styles from './OtherBriefings.module.css';

/** The way on to the corpus's other briefings. */
export function OtherBriefings({
  corpus,
  briefing,
}: {
  readonly corpus: Corpus;
  readonly briefing: Briefing;
}) {
  const others = corpus.recentBriefings.filter((other) => other.id !== briefing.id);
  return (
    <nav className={styles.others} aria-label="Other briefings">
      {others.map((other) => (
        <a key={other.id} href={hrefOf(`/briefings/${other.id}`)} data-briefing={other.id}>
          <span
            className={styles.when}
          >{`${others.length === 1 ? 'The other' : 'Another'} briefing, ${formatDay(other.held)}`}</span>
          <span className={styles.title}>{other.title}</span>
          <span className={styles.when}>{`${other.quotations} quotations`}</span>
        </a>
      ))}
    </nav>
  );
}
