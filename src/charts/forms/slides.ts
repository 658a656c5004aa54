import { type ChartForm, chartInForm } from '../../domain/series';
import type { Slide } from '../../export/slides/slide';
import { shapeOf } from '../marks/marks';
import { describeChart } from './descriptions';
import { formOf, scaleFor } from './specs';
import type { ChartSlideAsk, FormSlides } from './form';
import { slidesOfBars, slidesOfRanks } from './rows/slides';
import { slidesAlongTime } from './time/slides';

/** How each form becomes slides. */
const slides: Readonly<Record<ChartForm, FormSlides>> = {
  line: slidesAlongTime,
  pair: slidesAlongTime,
  bars: slidesOfBars,
  ranks: slidesOfRanks,
};

/** The slides of a chart, in its form; a scale the form has not is taken as its own. */
export function slidesOfChart(
  ask: Omit<ChartSlideAsk, 'form' | 'description' | 'shapeOf'>,
): Promise<readonly Slide[]> {
  const chart = chartInForm(ask.corpus, ask.indicatorId);
  return slides[chart.form]({
    ...ask,
    ...chart,
    shapeOf,
    scale: scaleFor(formOf(chart), ask.scale),
    description: describeChart(chart).join(' '),
  });
}
