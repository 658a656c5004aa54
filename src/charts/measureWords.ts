import type { Corpus } from '../domain/corpus';
import { formatTime } from '../domain/period';
import { chartFormOf, indexBaseOf, isSideBySide, seriesOf } from '../domain/series';
import { type Unit, unitOf } from '../domain/units';
import type { Kind } from '../domain/vocabulary';
import type { ChartScale } from './scale';

/** What is counted, and when: a sentence for each kind. */
const kindSentences: Readonly<Record<Kind, (unit: Unit) => string>> = {
  stock: ({ kind, many }) => `${many}, ${kind === 'count' ? 'counted' : 'measured'} at one moment`,
  flow: ({ kind, many }) => `${many}, ${kind === 'count' ? 'counted' : 'added up'} over a period`,
  cumulative: ({ many }) => `${many}, added up from the start until then`,
  share: ({ many }) => `${many} of a whole`,
  rank: () => 'place in a ranking; 1 is the top',
  multiple: () => 'how many times an earlier value was reached',
  rate: ({ many }) => `${many} a year`,
  duration: ({ many }) => many,
  threshold: ({ many }) => `${many}, a limit set by law`,
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function scaleSentence(corpus: Corpus, indicatorId: string, scale: ChartScale): string {
  if (isSideBySide(chartFormOf(corpus, indicatorId))) return 'The bars start at zero.';
  if (scale === 'linear') return 'The scale starts at zero.';
  if (scale === 'log') return 'On this log scale, equal steps are equal ratios.';
  const base = indexBaseOf(seriesOf(corpus, indicatorId));
  return base
    ? `Drawn as an index: “${base.quantity.printed}” (${formatTime(base.period)}) is 100.`
    : 'Drawn as an index of the first printed value.';
}

/** What a chart counts, in plain words, and where its scale starts if it is drawn. */
export function measureWords(corpus: Corpus, indicatorId: string, scale: ChartScale | undefined): string {
  const { unit, kind } = corpus.indicator(indicatorId);
  const measured = sentence(kindSentences[kind](unitOf(unit)));
  if (scale === undefined || unitOf(unit).kind === 'rank') return measured;
  return `${measured} ${scaleSentence(corpus, indicatorId, scale)}`;
}
