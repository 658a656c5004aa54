import type { ChartForm, ChartInForm } from '../../domain/series';
import { type Legend, legendOfMarks } from '../legend/legend';
import type { ChartMark } from '../marks/marks';
import type { ChartScale } from '../scales/scale';
import type { FormSpec } from './form';
import { bars, ranks } from './rows/spec';
import { line, pair } from './time/spec';

/**
 * The forms a chart can have. This record and those of `descriptions`, `layouts`, `Drawing` and `slides` are total over
 * them, and apart since a page fetches them at different moments: at once, with the words of a chart, with its share
 * dialog, with its first touch, with its first slide.
 */
export const forms: Readonly<Record<ChartForm, FormSpec>> = { line, pair, bars, ranks };

/** The form of an indicator's chart. */
export const formOf = ({ form }: ChartInForm): FormSpec => forms[form];

/** Every mark of a chart, in the order in which it is read and tabbed through. */
export const marksOf = (chart: ChartInForm): readonly ChartMark[] => formOf(chart).marksOf(chart);

/** What occurs in a chart and needs a word. */
export const legendOf = (chart: ChartInForm): Legend => legendOfMarks(marksOf(chart), formOf(chart).legend);

/** The scale asked for where the form allows it, else its own. */
export const scaleFor = ({ scales }: FormSpec, scale: ChartScale): ChartScale =>
  scales.includes(scale) ? scale : (scales[0] ?? 'linear');
