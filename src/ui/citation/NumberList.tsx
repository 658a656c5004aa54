import { briefingOf, type Corpus } from '../../domain/corpus';
import type { Observation } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import { BriefingBadge } from '../Badge';
import { CitedNumber } from '../CitedNumber';
import { Unbroken } from '../Unbroken';
import styles from './Citation.module.css';

type Props = {
  readonly heading: 'h2' | 'h3';
  readonly title: string;
  readonly corpus: Corpus;
  readonly observations: readonly Observation[];
  readonly hasBriefing?: boolean;
};

/** Linked numbers under a heading; nothing when there are none. */
export function NumberList({ heading: Heading, title, corpus, observations, hasBriefing = false }: Props) {
  if (observations.length === 0) return null;
  return (
    <section className={styles.list}>
      <Heading>{title}</Heading>
      <ul>
        {observations.map((observation) => {
          const indicator = corpus.indicator(observation.indicator);
          const briefing = briefingOf(corpus, observation);
          return (
            <li key={observation.id}>
              <CitedNumber observation={observation} indicator={indicator} briefing={briefing.id} />{' '}
              <span className={styles.soft}>
                {indicator.label}, <Unbroken text={formatPeriod(observation.period)} />
              </span>
              {hasBriefing ? (
                <>
                  {' '}
                  <BriefingBadge
                    id={briefing.id}
                    name={`${corpus.speaker(briefing.id, observation.speaker).name}, ${briefing.shortName}`}
                  />
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
