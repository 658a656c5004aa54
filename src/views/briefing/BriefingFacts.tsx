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
  return (
    <div className={styles.facts} data-briefing={briefing.id}>
      <p className={styles.counts}>
        Of the transcript’s {formatNumber(briefing.sentences)} sentences, {formatNumber(quotations.length)}{' '}
        are quoted here, with {formatNumber(numbers)} numbers.
      </p>
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
        Underlined numbers open their citation; words with dots under them give a date. The number beside a
        speaker’s name counts the quotations of that turn. A line such as “12 sentences without figures”
        stands for words not quoted. Numerals in them that measure nothing, such as “First”, are listed with
        their reasons in <a href={hrefOf('/method#ledger')}>the ledger</a>.
      </p>
    </div>
  );
}
