import { type ChartForm, isSideBySide } from '../../domain/series';

/** How values become lengths: from zero, by ratio, or as a percentage of the first printed value. */
const chartScales = ['linear', 'log', 'index'] as const;
export type ChartScale = (typeof chartScales)[number];

/** The scales a form can be drawn on. Bars and places need a true zero or first place. */
export const scalesOf = (form: ChartForm): readonly ChartScale[] =>
  isSideBySide(form) ? ['linear'] : chartScales;

/** The scale asked for where the form allows it, else linear. */
export const scaleFor = (form: ChartForm, scale: ChartScale): ChartScale =>
  scalesOf(form).includes(scale) ? scale : 'linear';
