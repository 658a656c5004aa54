import { briefingOf, type Corpus } from '../../domain/corpus';
import type { Observation } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import { CitedNumber } from '../../ui/CitedNumber';
import { Unbroken } from '../../ui/Unbroken';
import styles from './Section.module.css';

/** A number of the corpus as it is shown everywhere: what it counts, when, and the printed words as a link. */
export function Example({
  corpus,
  observation,
}: {
  readonly corpus: Corpus;
  readonly observation: Observation;
}) {
  const indicator = corpus.indicator(observation.indicator);
  return (
    <span className={styles.example}>
      {indicator.label},{' '}
      <span className={styles.period}>
        <Unbroken text={formatPeriod(observation.period)} />
      </span>
      :{' '}
      <CitedNumber
        observation={observation}
        indicator={indicator}
        briefing={briefingOf(corpus, observation).id}
      />
    </span>
  );
}
