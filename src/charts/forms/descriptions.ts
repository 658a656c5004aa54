import type { ChartForm, ChartInForm } from '../../domain/series';
import type { ChartMark } from '../marks/marks';
import { chartNameOf, groupInChart } from './chartName';
import { marksOf } from './specs';
import type { FormDescription } from './form';
import { describeRows } from './rows/description';
import { describeAlongTime } from './time/description';

const describeMarks: FormDescription = (chart) => describeRows(marksOf(chart));

/** What each form shows, in sentences. */
const descriptions: Readonly<Record<ChartForm, FormDescription>> = {
  line: describeAlongTime,
  pair: describeAlongTime,
  bars: describeMarks,
  ranks: describeMarks,
};

function inferredWords(marks: readonly ChartMark[]): string {
  const inferred = marks.filter((mark) => mark.observation.period.basis === 'inferred').length;
  if (inferred === 0) return '';
  if (marks.length === 1) return 'Its period is inferred and shown in brackets.';
  if (inferred === marks.length) {
    const all = inferred === 2 ? 'Both' : `All ${inferred}`;
    return `${all} numbers have inferred periods, shown in brackets.`;
  }
  const [verb, periods] = inferred === 1 ? ['has', 'an inferred period'] : ['have', 'inferred periods'];
  return `${inferred} of the ${marks.length} numbers ${verb} ${periods}, shown in brackets.`;
}

/** Everything a chart shows, in sentences: what and how, each number, the change, inferred periods. */
export function describeChart(chart: ChartInForm): readonly string[] {
  const about = groupInChart(chart)?.description ?? chart.corpus.indicator(chart.indicatorId).definition;
  return [
    `${chartNameOf(chart)}. ${about}`,
    ...descriptions[chart.form](chart),
    inferredWords(marksOf(chart)),
  ].filter((sentence) => sentence !== '');
}
