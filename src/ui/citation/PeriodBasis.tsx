import type { Corpus } from '../../domain/corpus';
import { explainEvidence } from '../../domain/explain';
import { periodRuleTexts } from '../../domain/format';
import type { Observation } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import { BasisBadge } from '../Badge';
import { attributionOf } from '../../domain/reference';
import { QuotedSentence } from '../QuotedSentence';
import { Unbroken } from '../Unbroken';
import styles from './Citation.module.css';

type Props = { readonly corpus: Corpus; readonly observation: Observation };

/** A period with how we know it: the words that state it, the sentence it is carried from, or the rule it rests on. */
export function PeriodBasis({ corpus, observation }: Props) {
  const { period, citation } = observation;
  const evidence = period.evidence ?? [];
  const here = evidence.filter((passage) => passage.quotation === citation.quotation);
  const elsewhere = evidence.filter((passage) => passage.quotation !== citation.quotation);
  return (
    <>
      <strong>
        <Unbroken text={formatPeriod(period)} />
      </strong>
      , <BasisBadge basis={period.basis} />
      {explainEvidence(period.basis, here)}.
      {period.rule === undefined ? null : (
        <span className={styles.soft}> {periodRuleTexts[period.rule]}</span>
      )}
      {elsewhere.map((passage) => {
        const quotation = corpus.quotation(passage.quotation);
        const turn = corpus.turn(quotation.turn);
        const speaker = corpus.speaker(quotation.briefing, turn.speaker);
        return (
          <figure key={`${passage.quotation} ${passage.start}`} className={styles.evidence}>
            <blockquote>
              <QuotedSentence
                quotation={quotation}
                numbers={corpus
                  .byQuotation(quotation.id)
                  .map((o) => ({ observation: o, indicator: corpus.indicator(o.indicator) }))}
                words={[passage]}
              />
            </blockquote>
            <figcaption>{attributionOf(speaker)} gives the period</figcaption>
          </figure>
        );
      })}
    </>
  );
}
