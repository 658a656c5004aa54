import type { Corpus } from './corpus';
import { formatNumber, formatValue, nameOf } from './format';

/** Something that can be found from anywhere: an indicator's chart or one printed number. */
export type Findable = {
  readonly id: string;
  readonly kind: 'indicator' | 'number';
  /** Words it is found by. */
  readonly words: string;
  readonly title: string;
  /** Shown beside the title: the definition, or the sentence it is printed in. */
  readonly detail: string;
};

/** Everything that the search offers, indicators first. */
export function findablesOf(corpus: Corpus): Findable[] {
  const indicators = corpus.dataset.indicators.map(
    ({ id, label, definition }): Findable => ({
      id,
      kind: 'indicator',
      words: `${label} ${definition} ${id}`,
      title: label,
      detail: definition,
    }),
  );
  const numbers = corpus.inReadingOrder.map((observation): Findable => {
    const { quantity } = observation;
    const indicator = corpus.indicator(observation.indicator);
    const sentence = corpus.quotation(observation.citation.quotation).exact;
    return {
      id: observation.id,
      kind: 'number',
      words: `${quantity.printed} ${formatNumber(quantity.value)} ${quantity.value} ${indicator.label}`,
      title: nameOf(indicator, observation),
      detail: `${formatValue(quantity)}. ${sentence}`,
    };
  });
  return [...indicators, ...numbers];
}
