import { chartPath } from '../../../domain/paths';
import { seriesOf } from '../../../domain/series';
import { unitOf } from '../../../domain/units';
import { fitsYears, slideOfSeries } from '../../../export/slides/slideOfSeries';
import { timePointsOf } from '../../marks/marks';
import { milestonesOf } from '../../milestones/milestones';
import { indexAxis, valueAxis } from '../../scales/slideAxis';
import type { ChartSlideAsk, FormSlides } from '../form';
import { measureWords } from '../measureWords';
import { indexWords } from './timeLabels';

/** The state of a chart in its address, where it is not the default. */
function queryOf({ scale, hasMilestones }: ChartSlideAsk): string {
  const keys = [
    ...(scale === 'linear' ? [] : [`scale=${scale}`]),
    ...(hasMilestones ? ['milestones=on'] : []),
  ];
  return keys.length === 0 ? '' : `?${keys.join('&')}`;
}

/** One slide with a native chart; a picture where two periods end in one year. */
export const slidesAlongTime: FormSlides = async (ask) => {
  const { corpus, indicatorId, scale, hasMilestones } = ask;
  const indicator = corpus.indicator(indicatorId);
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
  const values = [...marks.values()].map(({ observation }) => observation.quantity.value);
  const needsPicture = !fitsYears(seriesOf(corpus, indicatorId).points);
  return [
    slideOfSeries({
      ...ask,
      subtitle: `${indicator.definition} ${measureWords(ask, scale)}`,
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
      path: chartPath(indicatorId) + queryOf(ask),
      milestones: hasMilestones
        ? milestonesOf(ask, corpus.dataset.milestones).map(({ milestone }) => milestone)
        : [],
      picture: needsPicture ? await ask.picture() : undefined,
    }),
  ];
};
