import { indexRoleOf, seriesWithin } from '../../../domain/comparison';
import type { Corpus } from '../../../domain/corpus';
import { seriesOf } from '../../../domain/series';
import type { Slide } from '../../../export/slides/slide';
import { slideOfComparison } from '../../../export/slides/slideOfComparison';
import { fitsYears } from '../../../export/slides/slideOfSeries';
import type { SlideAsk } from '../../../export/slides/statements';
import type { ChartScale } from '../../scales/scale';
import { indexAxis } from '../../scales/slideAxis';
import { indexWords } from '../time/timeLabels';
import { type ComparedSeries, indexMarksOf } from './comparisonMarks';

/** What is compared, on which scale, and in which years. */
export type ComparedView = {
  readonly charts: readonly { readonly corpus: Corpus; readonly indicatorId: string }[];
  readonly scale: ChartScale;
  readonly time?: { readonly from: number; readonly to: number };
};

const isLine = ({ series }: ComparedSeries) => indexRoleOf(series) === 'line' && fitsYears(series.points);

/** A slide with a native chart of what can be drawn on one index, and the numbers of what cannot. */
export function slideOfCompared(view: ComparedView, ask: SlideAsk): Slide {
  const compared = view.charts.map(
    ({ corpus, indicatorId }): ComparedSeries => ({
      corpus,
      series: seriesWithin(seriesOf(corpus, indicatorId), view.time),
    }),
  );
  const lines = compared.filter(isLine);
  const marks = new Map(indexMarksOf(lines).map((mark) => [mark.mark.observation.id, mark]));
  // As the page that compares has it: by ratio, unless the plain index is asked for.
  const scale = view.scale === 'index' ? 'linear' : 'log';
  const plain = scale === 'linear' ? '&scale=index' : '';
  const span = view.time ? `&time=${view.time.from}..${view.time.to}` : '';
  const how =
    scale === 'log' ? 'Log scale: a doubling is the same height everywhere.' : 'The scale starts at zero.';
  return slideOfComparison({
    ...ask,
    title: compared.map(({ series }) => series.indicator.label).join(', '),
    subtitle:
      lines.length > 0
        ? `Index: each indicator’s first number is set to 100. ${how} Dashed lines only join printed numbers.`
        : 'These indicators cannot be drawn on one index; their numbers are listed as printed.',
    path: `/compare?compare=${view.charts.map(({ indicatorId }) => indicatorId).join('~')}${plain}${span}`,
    axis: indexAxis(
      [...marks.values()].map(({ value }) => value),
      scale,
    ),
    lines,
    others: compared.filter((each) => !isLine(each)),
    valueOf: (_line, { id }) => marks.get(id)?.value ?? 0,
    wordsOf: (_line, { id, quantity }) => {
      const own = marks.get(id);
      return own ? `${quantity.printed}, ${indexWords(own.mark, own.base, own.value)}` : quantity.printed;
    },
  });
}
