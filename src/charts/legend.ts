import type { Corpus } from '../domain/corpus';
import type { Briefing } from '../domain/model';
import { chartFormOf, isSideBySide } from '../domain/series';
import { type Comparator, comparators } from '../domain/vocabulary';
import { type ChartMark, marksOf } from './marks';

/** What of the drawing needs a word, since it occurs in this chart. */
export type Legend = {
  readonly briefings: readonly Briefing[];
  readonly comparators: readonly Comparator[];
  readonly direction: 'up' | 'right';
  readonly hasJoin: boolean;
  readonly hasAlternates: boolean;
  readonly hasInferred: boolean;
  /** Other indicators of a group are drawn too. */
  readonly hasOthers: boolean;
};

/** What occurs in a chart. */
export function legendOf(corpus: Corpus, indicatorId: string): Legend {
  const isAlongTime = !isSideBySide(chartFormOf(corpus, indicatorId));
  return legendOfMarks(corpus, marksOf(corpus, indicatorId), {
    direction: isAlongTime ? 'up' : 'right',
    hasJoin: isAlongTime,
  });
}

/** What occurs in a drawing of these marks. */
export function legendOfMarks(
  corpus: Corpus,
  marks: readonly ChartMark[],
  { direction, hasJoin }: Pick<Legend, 'direction' | 'hasJoin'>,
): Legend {
  return {
    briefings: corpus.dataset.briefings.filter((b) => marks.some((mark) => mark.briefing.id === b.id)),
    comparators: comparators.filter((c) => marks.some((mark) => mark.observation.quantity.comparator === c)),
    direction,
    hasJoin,
    hasAlternates: marks.some((mark) => mark.isAlternate),
    hasInferred: marks.some((mark) => mark.observation.period.basis === 'inferred'),
    hasOthers: marks.some((mark) => !mark.isCurrent),
  };
}
