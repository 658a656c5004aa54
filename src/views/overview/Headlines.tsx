import { briefingOf } from '../../domain/corpus';
import { chartPath } from '../../domain/paths';
import type { Indicator, Observation } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import { useCorpus } from '../../state/useCorpus';
import { CitedNumber } from '../../ui/CitedNumber';
import { hrefOf } from '../../ui/href';
import { headlinesOf } from '../../state/headlines';
import { Unbroken } from '../../ui/Unbroken';
import hidden from '../../ui/hidden.module.css';
import styles from './Headlines.module.css';

type FigureProps = {
  readonly observation: Observation;
  readonly indicator: Indicator;
  /** The newest number, set larger. */
  readonly isLast?: boolean;
};

function Figure({ observation, indicator, isLast = false }: FigureProps) {
  const corpus = useCorpus();
  return (
    <span className={isLast ? styles.last : styles.figure}>
      <CitedNumber
        observation={observation}
        indicator={indicator}
        briefing={briefingOf(corpus, observation).id}
        className={styles.number ?? ''}
      />
      <span className={styles.period}>
        <Unbroken text={formatPeriod(observation.period)} />
      </span>
    </span>
  );
}

/** Indicators in large linked numbers, from the first printed to the last. */
export function Headlines() {
  const corpus = useCorpus();
  return (
    <section aria-labelledby="headlines">
      <h2 id="headlines" className={styles.heading}>
        Then and now
      </h2>
      <ul className={styles.list}>
        {headlinesOf(corpus).map(({ indicator, first, last }) => (
          <li key={indicator.id} className={styles.headline}>
            <h3>
              <a href={hrefOf(chartPath(indicator.id))}>{indicator.label}</a>
            </h3>
            <p className={styles.change}>
              {first === undefined ? (
                <span className={styles.none}>No earlier number given</span>
              ) : (
                <>
                  <Figure observation={first} indicator={indicator} />
                  <span className={styles.arrow}>
                    <span aria-hidden="true">→</span>
                    <span className={hidden.hidden}> to </span>
                  </span>
                </>
              )}
              <Figure observation={last} indicator={indicator} isLast />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
