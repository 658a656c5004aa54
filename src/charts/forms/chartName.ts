import type { ChartInForm } from '../../domain/series';
import type { IndicatorGroup } from '../../domain/model';
import { formOf, marksOf } from './specs';

/** The group a chart sets side by side, where other indicators of it are drawn too. */
export function groupInChart(chart: ChartInForm): IndicatorGroup | undefined {
  const { corpus, indicatorId } = chart;
  const { group } = corpus.indicator(indicatorId);
  return group !== undefined && marksOf(chart).some((mark) => !mark.isCurrent)
    ? corpus.group(group)
    : undefined;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The name of a chart for those who cannot see it: what, in which form, how many numbers. */
export function chartNameOf(chart: ChartInForm): string {
  const { label } = groupInChart(chart) ?? chart.corpus.indicator(chart.indicatorId);
  const count = counted(marksOf(chart).length, 'printed number', 'printed numbers');
  return `${label}. ${formOf(chart).name}, ${count}`;
}
