import type { Corpus } from './corpus';
import { uncomparedSentences } from './findings/sentences';
import { formatNumber, formatQuantity, nameOf, topicLabels } from './format';
import { formatPeriod, formatTime } from './period';
import { periodSearchWords } from './table/periods';
import { unitOf } from './units';

/** Something that can be found from anywhere: an indicator's chart, one printed number, a finding, a milestone. */
export type SearchEntry = {
  /** Of a milestone the id of the sentence it stands in. */
  readonly id: string;
  readonly kind: 'indicator' | 'number' | 'finding' | 'milestone';
  /** Words it is found by: its name, or its printed words and digits. */
  readonly words: string;
  /** Words that it is found by too, after what is called so: unit, period, verdicts, notes. */
  readonly more?: string;
  readonly title: string;
  /** Shown beside the title: the definition, or the sentence it is printed in. */
  readonly detail: string;
};

/** Everything that the search offers: indicators, numbers, findings, milestones. */
export function searchEntriesOf(corpus: Corpus): SearchEntry[] {
  const { indicators, notes, milestones } = corpus.dataset;
  const charts = indicators.map(
    ({ id, label, definition, topic }): SearchEntry => ({
      id,
      kind: 'indicator',
      words: `${label} ${definition} ${id}`,
      more: topicLabels[topic],
      title: label,
      detail: definition,
    }),
  );
  const numbers = corpus.inReadingOrder.map((observation): SearchEntry => {
    const { quantity, period } = observation;
    const indicator = corpus.indicator(observation.indicator);
    const sentence = corpus.quotation(observation.citation.quotation).exact;
    const verdicts = new Set(corpus.findingsAbout(observation.id).map(({ verdict }) => verdict));
    return {
      id: observation.id,
      kind: 'number',
      words: `${quantity.printed} ${formatNumber(quantity.value)} ${quantity.value} ${indicator.label}`,
      more: [
        `${unitOf(quantity.unit).many} ${topicLabels[indicator.topic]} ${periodSearchWords(formatPeriod(period))}`,
        ...verdicts,
        ...notes.filter(({ about }) => about.includes(observation.id)).map(({ text }) => text),
      ].join(' '),
      title: nameOf(indicator, observation),
      detail: `${formatQuantity(quantity)}. ${sentence}`,
    };
  });
  const findings = corpus.findings().map(
    ({ id, title, verdict, sentence }): SearchEntry => ({
      id,
      kind: 'finding',
      words: title,
      more: verdict,
      title,
      detail: `${verdict}: ${sentence.replace(` ${uncomparedSentences.noted}`, '')}`,
    }),
  );
  const events = milestones.map(
    ({ label, time, citation }): SearchEntry => ({
      id: citation.quotation,
      kind: 'milestone',
      words: label,
      more: periodSearchWords(formatTime(time)),
      title: `${label}, ${formatTime(time)}`,
      detail: corpus.quotation(citation.quotation).exact,
    }),
  );
  return [...charts, ...numbers, ...findings, ...events];
}
