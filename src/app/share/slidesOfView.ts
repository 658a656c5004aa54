import type { ComparedSeries } from '../../charts/forms/comparison/comparisonMarks';
import { indexMarksOf } from '../../charts/forms/comparison/comparisonMarks';
import { groupInChart } from '../../charts/chartName';
import { describeChart } from '../../charts/words/description';
import { rowMarksOf, shapeOf, timePointsOf } from '../../charts/marks/marks';
import { milestonesOf } from '../../charts/milestones/milestones';
import { type ChartScale, scaleFor } from '../../charts/scales/scale';
import { indexWords } from '../../charts/forms/time/timeLabels';
import { chartPath, formatNumber } from '../../domain/format';
import { indexRoleOf, seriesWithin } from '../../domain/comparison';
import { chartFormOf, isSideBySide, seriesOf } from '../../domain/series';
import { unitOf } from '../../domain/units';
import type { Slide } from '../../export/slides/slide';
import { slideOfComparison } from '../../export/slides/slideOfComparison';
import { slideOfFigure } from '../../export/slides/slideOfFigure';
import { fitsYears, slideOfSeries } from '../../export/slides/slideOfSeries';
import { slidesOfRows } from '../../export/slides/slidesOfRows';
import { slidesOfTable } from '../../export/slides/slidesOfTable';
import type { SlideAsk } from '../../export/slides/statements';
import { measureWords } from '../../charts/words/measureWords';
import type { SharedView } from './sharedView';
import { slidePicture } from './slidePicture';
import { indexAxis, valueAxis } from './slideAxis';

type View<K extends SharedView['kind']> = Extract<SharedView, { readonly kind: K }>;

/** How slides are made. */
export type SlidesAsk = {
  readonly addressOf: (this: void, path: string) => string;
  /** Path of the view with its state, where the view does not tell it: that of the table. */
  readonly path?: string | undefined;
};

/** The state of a chart in its address, where it is not the default. */
function queryOf({ hasMilestones }: View<'chart'>, scale: ChartScale): string {
  const keys = [
    ...(scale === 'linear' ? [] : [`scale=${scale}`]),
    ...(hasMilestones ? ['milestones=on'] : []),
  ];
  return keys.length === 0 ? '' : `?${keys.join('&')}`;
}

async function slidesOfChart(view: View<'chart'>, ask: SlidesAsk & SlideAsk): Promise<readonly Slide[]> {
  const { corpus, indicatorId } = view;
  const indicator = corpus.indicator(indicatorId);
  const form = chartFormOf(corpus, indicatorId);
  const scale = scaleFor(form, view.scale);
  const group = groupInChart(corpus, indicatorId);
  const common = {
    addressOf: ask.addressOf,
    shapeOf,
    corpus,
    indicatorId,
    description: describeChart(corpus, indicatorId).join(' '),
  };
  if (isSideBySide(form)) {
    const isRank = form === 'ranks';
    return slidesOfRows({
      ...common,
      title: group?.label ?? indicator.label,
      subtitle: `${(group ?? { description: indicator.definition }).description} ${measureWords(corpus, indicatorId, scale)}${isRank ? ' A shorter bar means a higher rank.' : ''}`,
      axisTitle: isRank
        ? 'Rank'
        : unitOf(indicator.unit).kind === 'percent'
          ? '%'
          : unitOf(indicator.unit).many,
      rows: rowMarksOf(corpus, indicatorId).map(({ observation }) => observation),
    });
  }
  const points = timePointsOf(corpus, indicatorId);
  const base = points[0]?.preferred;
  if (!base) return [];
  const marks = new Map(
    points
      .flatMap(({ preferred, alternates }) => [preferred, ...alternates])
      .map((mark) => [mark.observation.id, mark] as const),
  );
  const first = base.observation.quantity.value;
  const isIndex = scale === 'index';
  const needsPicture = !fitsYears(seriesOf(corpus, indicatorId).points);
  const values = [...marks.values()].map(({ observation }) => observation.quantity.value);
  return [
    slideOfSeries({
      ...common,
      subtitle: `${indicator.definition} ${measureWords(corpus, indicatorId, scale)}`,
      axis: isIndex
        ? indexAxis(
            values.map((value) => (value / first) * 100),
            'linear',
          )
        : valueAxis(values, scale === 'log' ? 'log' : 'linear', unitOf(indicator.unit)),
      valueOf: ({ quantity }) => (isIndex ? (quantity.value / first) * 100 : quantity.value),
      wordsOf: ({ id, quantity }) => {
        const mark = marks.get(id);
        if (!isIndex || !mark || mark === base) return quantity.printed;
        return `${quantity.printed}, ${indexWords(mark, base, (quantity.value / first) * 100)}`;
      },
      path: chartPath(indicatorId) + queryOf(view, scale),
      milestones: view.hasMilestones
        ? milestonesOf(corpus, indicatorId, corpus.dataset.milestones).map(({ milestone }) => milestone)
        : [],
      // What a native chart cannot show is drawn.
      picture: needsPicture ? await slidePicture(view, ask.addressOf(chartPath(indicatorId))) : undefined,
    }),
  ];
}

const isLine = ({ series }: ComparedSeries) => indexRoleOf(series) === 'line' && fitsYears(series.points);

function slideOfCompared(view: View<'comparison'>, ask: SlideAsk): Slide {
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

/** The slides of a view: one, or more where its rows need them. */
export async function slidesOfView(view: SharedView, ask: SlidesAsk): Promise<readonly Slide[]> {
  const { addressOf } = ask;
  if (view.kind === 'chart') return slidesOfChart(view, { ...ask, shapeOf });
  if (view.kind === 'comparison') return [slideOfCompared(view, { addressOf, shapeOf })];
  if (view.kind === 'table') {
    const { rows, total, arrangement } = view;
    const count = `${formatNumber(rows.length)} of ${formatNumber(total)} numbers`;
    const subtitle = `${count}. ${arrangement} Periods in brackets are inferred.`;
    return slidesOfTable({ addressOf, rows, title: 'All numbers', subtitle, path: ask.path ?? '/table' });
  }
  const observation = view.corpus.observation(view.observationId);
  if (!observation) throw new RangeError(`There is no number “${view.observationId}”`);
  return [slideOfFigure({ addressOf, shapeOf }, view.corpus, observation)];
}
