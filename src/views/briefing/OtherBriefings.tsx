import type { Corpus } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import { briefingPath } from '../../domain/paths';
import type { Briefing } from '../../domain/model';
import { formatDay } from '../../domain/reference';
import { hrefOf } from '../../ui/href';
import styles from './OtherBriefings.module.css';

type Props = { readonly corpus: Corpus; readonly briefing: Briefing };

/** The way on: to the briefings before and after, to all of them, and to what sets two side by side. */
export function OtherBriefings({ corpus, briefing }: Props) {
  const { summaries, briefingCount } = corpus;
  const { place } = corpus.summary(briefing.id);
  const before = summaries.find((other) => other.place === place - 1);
  const after = summaries.find((other) => other.place === place + 1);
  const other = before ?? after;
  if (!other) return null;
  const isOnlyOther = briefingCount === 2;
  const [first, second] = other === before ? [other, briefing] : [briefing, other];
  const links = [
    ...(before ? [{ ...before, words: isOnlyOther ? 'The other briefing' : 'The briefing before' }] : []),
    ...(after ? [{ ...after, words: isOnlyOther ? 'The other briefing' : 'The briefing after' }] : []),
  ];
  return (
    <nav className={styles.others} aria-label="Other briefings">
      {links.map(({ id, words, held, title, quotations }) => (
        <a key={id} href={hrefOf(briefingPath(id))} data-briefing={id}>
          <span className={styles.when}>{`${words}, ${formatDay(held)}`}</span>
          <span className={styles.title}>{title}</span>
          <span className={styles.when}>{`${quotations} quotations`}</span>
        </a>
      ))}
      <a href={hrefOf(`/compare/briefings?briefings=${first.id}~${second.id}`)}>
        <span className={styles.when}>Side by side</span>
        <span className={styles.title}>
          {`Compare this briefing with ${isOnlyOther ? 'the other' : other === before ? 'the one before' : 'the one after'}`}
        </span>
      </a>
      {isOnlyOther ? null : (
        <a href={hrefOf('/briefings')}>
          <span className={styles.when}>In order</span>
          <span className={styles.title}>{`All ${formatNumber(briefingCount)} briefings`}</span>
        </a>
      )}
    </nav>
  );
}
