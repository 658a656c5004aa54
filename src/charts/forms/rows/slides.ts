import { unitOf } from '../../../domain/units';
import { slidesOfRows } from '../../../export/slides/slidesOfRows';
import { rowMarksOf } from '../../marks/marks';
import { groupInChart } from '../chartName';
import type { ChartSlideAsk, FormSlides } from '../form';
import { measureWords } from '../measureWords';

type Form = {
  readonly form: 'bars' | 'ranks';
  readonly axisTitle: string;
  /** Said after what is measured. */
  readonly also: string;
};

function slidesOf(ask: ChartSlideAsk, { form, axisTitle, also }: Form) {
  const { corpus, indicatorId, scale } = ask;
  const indicator = corpus.indicator(indicatorId);
  const group = groupInChart(ask);
  const about = group?.description ?? indicator.definition;
  return slidesOfRows({
    ...ask,
    title: group?.label ?? indicator.label,
    subtitle: `${about} ${measureWords(ask, scale)}${also}`,
    axisTitle,
    rows: rowMarksOf(corpus, indicatorId, form).map(({ observation }) => observation),
  });
}

export const slidesOfBars: FormSlides = async (ask) => {
  const { kind, many } = unitOf(ask.corpus.indicator(ask.indicatorId).unit);
  return slidesOf(ask, { form: 'bars', axisTitle: kind === 'percent' ? '%' : many, also: '' });
};

export const slidesOfRanks: FormSlides = async (ask) =>
  slidesOf(ask, { form: 'ranks', axisTitle: 'Rank', also: ' A shorter bar means a higher rank.' });
