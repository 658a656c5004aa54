import { comparatorWords } from '../../domain/format';
import { groupBy } from '../../domain/lookups';
import { isBound } from '../../domain/period';
import { type Comparator, comparators } from '../../domain/vocabulary';
import type { MarkShape } from '../../domain/slots';
import type { ChartMark } from '../marks/marks';

/** The look of the marks of a briefing, or of all that have the neutral one. */
type LegendBriefing = {
  /** As the legend names it, such as “March 2023 briefing”. */
  readonly name: string;
  readonly shape: MarkShape;
  readonly colour: string;
};

/** A comparator with the printed words that it was read from. */
type LegendComparator = {
  readonly comparator: Comparator;
  /** In lower case, each once, in the order they are met. */
  readonly hedges: readonly string[];
};

/** What of the drawing needs a word, since it occurs in this chart. */
export type Legend = {
  readonly briefings: readonly LegendBriefing[];
  readonly comparators: readonly LegendComparator[];
  readonly direction: 'up' | 'right';
  readonly hasJoin: boolean;
  readonly hasAlternates: boolean;
  /** Of some marks only the latest possible month is known, and time is an axis. */
  readonly hasBounds: boolean;
  readonly hasInferred: boolean;
  /** Other indicators of a group are drawn too. */
  readonly hasOthers: boolean;
};

/** The comparators that occur among marks, in the order of the vocabulary. */
const comparatorsIn = (marks: readonly ChartMark[]): readonly LegendComparator[] =>
  comparators.flatMap((comparator) => {
    const own = marks.filter(({ observation }) => observation.quantity.comparator === comparator);
    if (own.length === 0) return [];
    const hedges = own.flatMap(({ observation }) => observation.quantity.hedge?.toLowerCase() ?? []);
    return [{ comparator, hedges: [...new Set(hedges)] }];
  });

/** A shape of a number in words: what it means, and the printed words it was read from. */
export function comparatorText({ comparator, hedges }: LegendComparator): string {
  const words = comparatorWords[comparator];
  if (comparator === '=') return `${words}, no hedge`;
  return hedges.length === 0 ? words : `${words}: ${hedges.map((hedge) => `“${hedge}”`).join(', ')}`;
}

/** What occurs among marks, the briefings in the order they were held. */
export function legendOfMarks(
  marks: readonly ChartMark[],
  { direction, hasJoin }: Pick<Legend, 'direction' | 'hasJoin'>,
): Legend {
  const inOrder = marks.toSorted((a, b) => a.briefing.held.localeCompare(b.briefing.held));
  const byLook = groupBy(inOrder, ({ colour, shape }) => [colour + shape]);
  return {
    briefings: [...byLook.values()].flatMap((own) => {
      const names = [...new Set(own.map(({ briefing }) => briefing.shortName))];
      const [one] = own;
      return one
        ? {
            name: `${names.join(', ')} briefing${names[1] ? 's' : ''}`,
            shape: one.shape,
            colour: one.colour,
          }
        : [];
    }),
    comparators: comparatorsIn(marks),
    direction,
    hasJoin,
    hasAlternates: marks.some((mark) => mark.isAlternate),
    hasBounds: direction === 'up' && marks.some((mark) => isBound(mark.observation.period)),
    hasInferred: marks.some((mark) => mark.observation.period.basis === 'inferred'),
    hasOthers: marks.some((mark) => !mark.isCurrent),
  };
}
