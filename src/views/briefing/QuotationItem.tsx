import type { Corpus } from '../../domain/corpus';
import type { Quotation } from '../../domain/model';
import { QuotedSentence } from '../../ui/QuotedSentence';
import styles from './QuotationItem.module.css';
import { notesOf } from './notes';
import { QuotationNotes } from './QuotationNotes';

type Props = {
  readonly corpus: Corpus;
  readonly quotation: Quotation;
  /** Shown against the filter. */
  readonly isKept: boolean;
  /** The address names it. `:target` alone would miss pages changed without loading. */
  readonly isTarget: boolean;
};

/** One quoted sentence with its ordinal, which links to itself, and the notes beside it. */
export function QuotationItem({ corpus, quotation, isKept, isTarget }: Props) {
  const notes = notesOf(corpus, quotation);
  const numbers = corpus
    .byQuotation(quotation.id)
    .map((observation) => ({ observation, indicator: corpus.indicator(observation.indicator) }));
  return (
    <li
      id={quotation.id}
      className={styles.item}
      data-briefing={quotation.briefing}
      data-target={isTarget ? '' : undefined}
    >
      <a
        className={styles.ordinal}
        href={`#${quotation.id}`}
        aria-label={`Link to sentence ${quotation.sentence}`}
      >
        {quotation.sentence}
      </a>
      <blockquote className={styles.words}>
        <QuotedSentence quotation={quotation} numbers={numbers} words={notes.words} />
      </blockquote>
      <div className={styles.notes}>
        {isKept ? (
          <p className={styles.kept}>Outside your filter; shown because your link points to it.</p>
        ) : null}
        <QuotationNotes corpus={corpus} briefing={quotation.briefing} notes={notes} />
      </div>
    </li>
  );
}
