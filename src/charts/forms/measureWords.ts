import type { ChartInForm } from '../../domain/series';
import { type Unit, unitOf } from '../../domain/units';
import type { Kind } from '../../domain/vocabulary';
import type { ChartScale } from '../scales/scale';
import { formOf } from './specs';

/** A percentage is read as its sign: “% of a total”. */
const manyOf = ({ kind, many }: Unit): string => (kind === 'percent' ? '%' : many);

/** What is counted, and when: a sentence for each kind. */
const kindSentences: Readonly<Record<Kind, (many: string) => string>> = {
  stock: (many) => `${many}, at one point in time`,
  flow: (many) => `${many}, for the period shown`,
  cumulative: (many) => `${many}, running total up to that time`,
  share: (many) => `${many} of a total`,
  rank: () => 'rank; 1 is first',
  multiple: () => 'multiple of an earlier value',
  ratio: () => 'one count divided by the other',
  rate: (many) => `${many} a year`,
  duration: (many) => many,
  threshold: (many) => `${many}: the limit beyond which a rule applies`,
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What a chart counts, in plain words, and where its scale starts if it is drawn. */
export function measureWords(chart: ChartInForm, scale: ChartScale | undefined): string {
  const { unit, kind } = chart.corpus.indicator(chart.indicatorId);
  const measured = sentence(kindSentences[kind](manyOf(unitOf(unit))));
  const scaled = scale === undefined ? '' : formOf(chart).scaleWords(chart, scale);
  return scaled === '' ? measured : `${measured} ${scaled}`;
}
