import { chartPath } from '../../domain/paths';
import { Chart } from '../../charts/Chart';
import { briefingOf, type Corpus } from '../../domain/corpus';
import { deckPath } from '../../domain/deck';
import { formatNumber, topicLabels } from '../../domain/format';
import type { Indicator } from '../../domain/model';
import type { TopicDigest } from '../../domain/overview';
import { formatPeriod } from '../../domain/period';
import { chartFormOf, isAlongTime, observationsInChart } from '../../domain/series';
import { useCorpus } from '../../state/useCorpus';
import { CitedNumber } from '../../ui/CitedNumber';
import { hrefOf } from '../../ui/href';
import { LoadFailed } from '../../ui/LoadFailed';
import { Listed } from '../../ui/Listed';
import { useStill } from '../../ui/useStill';
import { WhenVisible } from '../../ui/WhenVisible';
import { Unbroken } from '../../ui/Unbroken';
import styles from './TopicSection.module.css';

/** What the chart of an indicator is called: by its group where it shows the whole of it. */
function titleOf(corpus: Corpus, { id, group, label }: Indicator): string {
  return group !== undefined && !isAlongTime(chartFormOf(corpus, id)) ? corpus.group(group).label : label;
}

function SmallChart({ indicator }: { readonly indicator: Indicator }) {
  const corpus = useCorpus();
  const still = useStill(indicator.id, 'small');
  const observations = observationsInChart(corpus, indicator.id);
  const chart = (
    <Chart
      corpus={corpus}
      indicatorId={indicator.id}
      variant="small"
      hrefOf={hrefOf}
      still={still}
      Failed={LoadFailed}
    />
  );
  return (
    <li className={styles.chart}>
      <h3>
        <a href={hrefOf(chartPath(indicator.id))}>{titleOf(corpus, indicator)}</a>
      </h3>
      {still ? (
        <div className={styles.drawing}>{chart}</div>
      ) : (
        <WhenVisible className={styles.drawing}>{chart}</WhenVisible>
      )}
      <p className={styles.count}>{observations.length} numbers</p>
    </li>
  );
}

/** The charts of one topic, and the numbers that stand alone. */
export function TopicSection({ digest }: { readonly digest: TopicDigest }) {
  const corpus = useCorpus();
  const { topic, drawn, single, total, elsewhere } = digest;
  return (
    <section aria-labelledby={`topic-${topic}`} className={styles.topic}>
      <h2 id={`topic-${topic}`}>{topicLabels[topic]}</h2>
      {drawn.length === 0 ? null : (
        <ul className={styles.charts}>
          {drawn.map((indicator) => (
            <SmallChart key={indicator.id} indicator={indicator} />
          ))}
        </ul>
      )}
      {single.length === 0 ? null : (
        <ul className={styles.singles}>
          {single.map((observation) => {
            const indicator = corpus.indicator(observation.indicator);
            return (
              <li key={observation.id}>
                <CitedNumber
                  observation={observation}
                  indicator={indicator}
                  briefing={briefingOf(corpus, observation).id}
                  className={styles.number ?? ''}
                />
                <span className={styles.label}>
                  <a href={hrefOf(chartPath(indicator.id))}>{indicator.label}</a>,{' '}
                  <Unbroken text={formatPeriod(observation.period)} />
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <p className={styles.count}>
        <a href={hrefOf(`/table?topic=${topic}`)}>
          {total === 1 ? 'The one number' : `All ${formatNumber(total)} numbers`} on this topic
        </a>
        {' · '}
        <a
          href={hrefOf(deckPath([{ kind: 'topic', topic }]))}
          aria-label={`Present this topic: ${topicLabels[topic]}`}
        >
          Present this topic
        </a>
      </p>
      {elsewhere.length === 0 ? null : (
        <p className={styles.count}>
          Also drawn under other topics:{' '}
          <Listed
            items={elsewhere}
            keyOf={({ id }) => id}
            render={(indicator) => <a href={hrefOf(chartPath(indicator.id))}>{titleOf(corpus, indicator)}</a>}
          />
          .
        </p>
      )}
    </section>
  );
}
