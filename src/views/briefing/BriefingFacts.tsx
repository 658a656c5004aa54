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

/** What the document is, and how much of it is on this page. */
export function BriefingFacts({ corpus, briefing, quotations }: Props) {
  const numbers = quotations.reduce((sum, quotation) => sum + corpus.byQuotation(quotation.id).length, 0);
  return (
    <div className={styles.facts} data-briefing={briefing.id}>
      <p className={styles.counts}>
        {formatNumber(quotations.length)} of the transcript’s {formatNumber(briefing.sentences)} sentences are
        quoted here, with {formatNumber(numbers)} numbers.
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
            , in the official English translation; the Chinese text prevails.
          </dd>
        </div>
      </dl>
      <p className={styles.key}>
        Select an underlined number to open its citation. Words with dots under them give a date or report a
        milestone. Beside each speaker’s name is the number of quotations from that turn. “12 sentences not
        quoted” marks a gap; <a href={hrefOf('/method#ledger')}>the ledger</a> lists any numerals in it, such
        as “First”, and why they were left out.
      </p>
    </div>
  );
}
