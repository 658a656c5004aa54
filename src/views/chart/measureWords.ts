import type { ChartScale } from '../../charts/scale';
import type { Corpus } from '../../domain/corpus';
import { kindLabels } from '../../domain/format';
import { formatTime } from '../../domain/period';
import { chartFormOf, indexBaseOf, isSideBySide, seriesOf } from '../../domain/series';
import { unitOf } from '../../domain/units';

function scaleWords(corpus: Corpus, indicatorId: string, scale: ChartScale): string {
  const form = chartFormOf(corpus, indicatorId);
  if (isSideBySide(form)) return 'bars from zero';
  if (scale === 'log') return 'log scale, on which equal steps are equal ratios';
  if (scale === 'linear') return 'linear scale from zero';
  const base = indexBaseOf(seriesOf(corpus, indicatorId));
  return base
    ? `index, on which “${base.quantity.printed}” (${formatTime(base.period)}) is 100`
    : 'index of the first printed value';
}

/** Unit and kind of a chart in words, and its scale where it is drawn. */
export function measureWords(corpus: Corpus, indicatorId: string, scale: ChartScale | undefined): string {
  const { unit, kind } = corpus.indicator(indicatorId);
  const { kind: unitKind, many } = unitOf(unit);
  if (unitKind === 'rank') return 'Place in a ranking; the first place is 1.';
  const drawn = scale === undefined ? '' : `; ${scaleWords(corpus, indicatorId, scale)}`;
  return `In ${many}; ${kindLabels[kind]}${drawn}.`;
}
