import type { Corpus } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import type { Briefing, Quotation } from '../../domain/model';
import { formatDay } from '../../domain/reference';
import { hrefOf } from '../../ui/href';
import styles from './BriefingFacts.module.css';

type Props = {
  readonly corpus: Corpus;
  readonly briefing: Briefing;
  readonly quotations: readonly Quotation[];
};

/** What the document is, and how much of it stands on this page. */
export function BriefingFacts({ corpus, briefing, quotations }: Props) {
  const numbers = quotations.reduce((sum, quotation) => sum + corpus.byQuotation(quotation.id).length, 0);
  const counts = [
    { count: briefing.sentences, label: 'sentences in the transcript' },
    { count: quotations.length, label: 'of them quoted here' },
    { count: numbers, label: 'numbers read from them' },
  ];
  return (
    <div className={styles.facts} data-briefing={briefing.id}>
      <ul className={styles.counts}>
        {counts.map(({ count, label }) => (
          <li key={label}>
            <span className={styles.count}>{formatNumber(count)}</span> {label}
          </li>
        ))}
      </ul>
      <dl className={styles.document}>
        <div>
          <dt>Held</dt>
          <dd>
            <time dateTime={briefing.held}>{formatDay(briefing.held)}</time>
          </dd>
        </div>
        <div>
          <dt>Published by</dt>
          <dd>{briefing.publisher}</dd>
        </div>
        <div>
          <dt>Transcript</dt>
          <dd>
            <a href={briefing.page} rel="noopener">
              Official page
            </a>
            : the official English translation; the Chinese text prevails.
          </dd>
        </div>
      </dl>
      <p className={styles.key}>
        Underlined numbers open their citation; words with dots under them give a date. A line such as “12
        sentences without figures” stands for words not quoted. Numerals in them that measure nothing, such as
        “First”, are listed with their reasons in <a href={hrefOf('/method#ledger')}>the ledger</a>.
      </p>
    </div>
  );
}
