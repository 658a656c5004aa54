import type { Corpus } from './corpus';
import type { Indicator, Observation } from './model';
import { chartsOf, observationsInChart } from './series';
import { type Topic, topics } from './vocabulary';

/** What the overview shows of one topic. */
export type TopicDigest = {
  readonly topic: Topic;
  /** Indicators whose charts have more than one number. */
  readonly drawn: readonly Indicator[];
  /** Numbers that stand alone. */
  readonly single: readonly Observation[];
  /** How many numbers the topic has, as the table counts them. */
  readonly total: number;
  /** Charts of other topics that hold numbers of this one too. */
  readonly elsewhere: readonly Indicator[];
};

/** The most that is shown of one topic: the first page must not grow with the corpus. */
const mostCharts = 6;
const mostSingle = 9;
const mostElsewhere = 6;

/** The topics that have charts, each with what the overview shows of it. */
export function overviewOf(corpus: Corpus): readonly TopicDigest[] {
  const byTopic = new Map(
    topics.map((topic) => [
      topic,
      { drawn: [] as Indicator[], single: [] as Indicator[], elsewhere: [] as Indicator[], total: 0 },
    ]),
  );
  for (const indicator of chartsOf(corpus)) {
    const observations = observationsInChart(corpus, indicator.id);
    const digest = byTopic.get(indicator.topic);
    if (observations.length > 1) digest?.drawn.push(indicator);
    else digest?.single.push(indicator);
    const found = new Set(observations.map((observation) => corpus.indicator(observation.indicator).topic));
    found.delete(indicator.topic);
    for (const topic of found) byTopic.get(topic)?.elsewhere.push(indicator);
  }
  for (const observation of corpus.dataset.observations) {
    const digest = byTopic.get(corpus.indicator(observation.indicator).topic);
    if (digest) digest.total += 1;
  }
  return [...byTopic]
    .filter(([, { total }]) => total > 0)
    .map(([topic, { drawn, single, elsewhere, total }]) => ({
      topic,
      drawn: drawn.slice(0, mostCharts),
      single: single.flatMap(({ id }) => observationsInChart(corpus, id)).slice(0, mostSingle),
      total,
      elsewhere: elsewhere.slice(0, mostElsewhere),
    }));
}
