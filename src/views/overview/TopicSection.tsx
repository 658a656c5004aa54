import { Chart } from '../../charts/Chart';
import { briefingOf } from '../../domain/corpus';
import { chartPath, topicLabels } from '../../domain/format';
import type { Indicator } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import { chartFormOf, chartsOf, observationsInChart } from '../../domain/series';
import type { Topic } from '../../domain/vocabulary';
import { useCorpus } from '../../state/useCorpus';
import { CitedNumber } from '../../ui/CitedNumber';
import { hrefOf } from '../../ui/href';
import { WhenVisible } from '../../ui/WhenVisible';
import styles from './TopicSection.module.css';

const charts = chartsOf(corpus);

function SmallChart({ indicator }: { readonly indicator: Indicator }) {
  const observations = observationsInChart(corpus, indicator.id);
  const form = chartFormOf(corpus, indicator.id);
  const isGroup = indicator.group !== undefined && (form === 'bars' || form === 'ranks');
  const label =
    isGroup && indicator.group !== undefined ? corpus.group(indicator.group).label : indicator.label;
  return (
    <li className={styles.chart}>
      <h3>
        <a href={hrefOf(chartPath(indicator.id))}>{label}</a>
      </h3>
      <WhenVisible className={styles.drawing}>
        <Chart corpus={corpus} indicatorId={indicator.id} variant="small" hrefOf={hrefOf} />
      </WhenVisible>
      <p className={styles.count}>{observations.length} numbers</p>
    </li>
  );
}

/** The charts of one topic, and the numbers that stand alone. */
export function TopicSection({ topic }: { readonly topic: Topic }) {
  const corpus = useCorpus();
  const ofTopic = charts.filter((indicator) => indicator.topic === topic);
  const drawn = ofTopic.filter((indicator) => observationsInChart(corpus, indicator.id).length > 1);
  const single = ofTopic.filter((indicator) => !drawn.includes(indicator));
  if (ofTopic.length === 0) return null;
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
          {single.flatMap((indicator) =>
            corpus.byIndicator(indicator.id).map((observation) => (
              <li key={observation.id}>
                <CitedNumber
                  observation={observation}
                  indicator={indicator}
                  briefing={briefingOf(corpus, observation).id}
                  className={styles.number ?? ''}
                />
                <span className={styles.label}>
                  <a href={hrefOf(chartPath(indicator.id))}>{indicator.label}</a>,{' '}
                  {formatPeriod(observation.period)}
                </span>
              </li>
            )),
          )}
        </ul>
      )}
    </section>
  );
}
