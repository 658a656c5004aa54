import { briefingOf, type Corpus } from '../../domain/corpus';
import type { Observation } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import { CitedNumber } from '../../ui/CitedNumber';
import { Unbroken } from '../../ui/Unbroken';
import styles from './Slide.module.css';

type Props = {
  readonly numbers: readonly { readonly corpus: Corpus; readonly observation: Observation }[];
  /** Beside a chart, where it is not what the slide is about. */
  readonly isSmall?: boolean;
};

/** Numbers that stand alone: their printed words, each a link, with what they measure. */
export function Numbers({ numbers, isSmall = false }: Props) {
  return (
    <ul className={isSmall ? styles.few : styles.numbers} data-count={numbers.length}>
      {numbers.map(({ corpus, observation }) => {
        const indicator = corpus.indicator(observation.indicator);
        return (
          <li key={observation.id}>
            <CitedNumber
              observation={observation}
              indicator={indicator}
              briefing={briefingOf(corpus, observation).id}
              className={styles.number ?? ''}
            />{' '}
            <span className={styles.label}>
              {indicator.label}, <Unbroken text={formatPeriod(observation.period)} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
