import type { Corpus } from './corpus';
import type { Verdict } from './findings/finding';
import { chartFormOf, chartsOf, isAlongTime, observationsInChart } from './series';
import type { Topic } from './vocabulary';

/** A chart that a deck can hold, by what it is called. */
type CatalogueChart = {
  readonly id: string;
  readonly label: string;
  readonly topic: Topic;
  /** Further topics whose numbers it shows. */
  readonly otherTopics: readonly Topic[];
  /** How many numbers it shows. */
  readonly numbers: number;
  /** Whether it has a time axis, and so scales and milestones. */
  readonly isAlongTime: boolean;
  /** The indicator is drawn in the chart of another one of its group, and is not listed by itself. */
  readonly isInGroup: boolean;
};

type CatalogueFinding = {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  /** A number it rests on, with whose citation it can be had. */
  readonly number: string;
};

/** Everything a deck can be put together from, in the order of the data. JSON holds it without loss. */
export type Catalogue = {
  readonly charts: readonly CatalogueChart[];
  readonly findings: readonly CatalogueFinding[];
};

/** What the whole corpus has for decks. */
export function catalogueOf(corpus: Corpus): Catalogue {
  const heads = new Set(chartsOf(corpus));
  return {
    charts: corpus.dataset.indicators.map((indicator) => {
      const { id, label, topic, group } = indicator;
      const hasTimeAxis = isAlongTime(chartFormOf(corpus, id));
      const isInGroup = !heads.has(indicator);
      const isGroup = group !== undefined && !hasTimeAxis && !isInGroup;
      const shown = observationsInChart(corpus, id);
      const topics = new Set(shown.map((observation) => corpus.indicator(observation.indicator).topic));
      topics.delete(topic);
      return {
        id,
        label: isGroup ? corpus.group(group).label : label,
        topic,
        otherTopics: isInGroup ? [] : [...topics],
        numbers: shown.length,
        isAlongTime: hasTimeAxis,
        isInGroup,
      };
    }),
    findings: corpus.findings().map(({ id, title, verdict, inputs }) => {
      const [input] = inputs;
      if (!input) throw new RangeError(`The finding "${id}" rests on nothing`);
      return { id, title, verdict, number: input.id };
    }),
  };
}
