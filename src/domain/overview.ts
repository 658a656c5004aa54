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
  /** Numbers of the topic that the overview does not show. */
  readonly hidden: number;
};

/** The most that is shown of one topic: the first page must not grow with the corpus. */
const mostCharts = 6;
const mostSingle = 9;

/** The topics that have charts, each with what the overview shows of it. */
export function overviewOf(corpus: Corpus): readonly TopicDigest[] {
  const byTopic = new Map(
    topics.map((topic) => [topic, { drawn: [] as Indicator[], single: [] as Indicator[] }]),
  );
  for (const indicator of chartsOf(corpus)) {
    const digest = byTopic.get(indicator.topic);
    if (observationsInChart(corpus, indicator.id).length > 1) digest?.drawn.push(indicator);
    else digest?.single.push(indicator);
  }
  const numbersOf = (indicators: readonly Indicator[]) =>
    indicators.flatMap((indicator) => observationsInChart(corpus, indicator.id));
  return [...byTopic]
    .filter(([, { drawn, single }]) => drawn.length + single.length > 0)
    .map(([topic, { drawn, single }]) => ({
      topic,
      drawn: drawn.slice(0, mostCharts),
      single: numbersOf(single).slice(0, mostSingle),
      hidden: numbersOf(drawn.slice(mostCharts)).length + Math.max(0, numbersOf(single).length - mostSingle),
    }));
}
