import { briefingOf } from '../../domain/corpus';
import { figurePath } from '../../domain/paths';
import type { Observation } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import { attributionOf, formatDay } from '../../domain/reference';
import { useCorpus } from '../../state/useCorpus';
import { BriefingBadge } from '../../ui/Badge';
import { PeriodBasis } from '../../ui/citation/PeriodBasis';
import { hrefOf } from '../../ui/href';
import { QuotedSentence } from '../../ui/QuotedSentence';
import { Unbroken } from '../../ui/Unbroken';
import styles from './Embed.module.css';

type Props = {
  readonly observation: Observation;
  /** The title of the embed itself, or one of several cards in it. */
  readonly level: 'h1' | 'h2';
};

/** A number with the sentence it was printed in, who said it, and how its period is known. */
export function NumberCard({ observation, level: Heading }: Props) {
  const corpus = useCorpus();
  const { quantity, citation, period, speaker } = observation;
  const indicator = corpus.indicator(observation.indicator);
  const briefing = briefingOf(corpus, observation);
  return (
    <>
      <Heading className={styles.title}>
        <span className={styles.label}>
          {indicator.label}, <Unbroken text={formatPeriod(period)} />
        </span>{' '}
        <span className={styles.printed}>
          <Unbroken text={quantity.printed} />
        </span>
      </Heading>
      <blockquote className={styles.quotation} data-briefing={briefing.id}>
        <QuotedSentence
          quotation={corpus.quotation(citation.quotation)}
          numbers={[{ observation, indicator }]}
          marked={[observation.id]}
        />
      </blockquote>
      <p className={styles.facts}>
        {attributionOf(corpus.speaker(briefing.id, speaker))},{' '}
        <BriefingBadge id={briefing.id} name={formatDay(briefing.held)} />
      </p>
      <div className={styles.facts}>
        Period: <PeriodBasis corpus={corpus} observation={observation} />
      </div>
      {Heading === 'h1' ? null : (
        <p className={styles.facts}>
          <a href={hrefOf(figurePath(observation.id))} data-leaves="">
            Open this number in Verbatim
          </a>
        </p>
      )}
    </>
  );
}
