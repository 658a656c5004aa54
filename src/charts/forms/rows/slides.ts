import { unitOf } from '../../../domain/units';
import { slidesOfRows } from '../../../export/slides/slidesOfRows';
import { rowMarksOf } from '../../marks/marks';
import { groupInChart } from '../chartName';
import type { ChartSlideAsk, FormSlides } from '../form';
import { measureWords } from '../measureWords';

type Form = {
  readonly axisTitle: string;
  /** Said after what is measured. */
  readonly also: string;
};

function slidesOf(ask: ChartSlideAsk, { axisTitle, also }: Form) {
  const { corpus, indicatorId, scale } = ask;
  const indicator = corpus.indicator(indicatorId);
  const group = groupInChart(ask);
  const about = group?.description ?? indicator.definition;
  return slidesOfRows({
    ...ask,
    title: group?.label ?? indicator.label,
    subtitle: `${about} ${measureWords(ask, scale)}${also}`,
    axisTitle,
    rows: rowMarksOf(ask).map(({ observation }) => observation),
  });
}

export const slidesOfBars: FormSlides = async (ask) => {
  const { kind, many } = unitOf(ask.corpus.indicator(ask.indicatorId).unit);
  return slidesOf(ask, { axisTitle: kind === 'percent' ? '%' : many, also: '' });
};

export const slidesOfRanks: FormSlides = async (ask) =>
  slidesOf(ask, { axisTitle: 'Rank', also: ' A shorter bar means a higher rank.' });
