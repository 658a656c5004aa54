import type { Corpus } from '../../domain/corpus';
import type { IndicatorGroup } from '../../domain/model';
import { formOf, marksOf } from './specs';

/** The group a chart sets side by side, where other indicators of it are drawn too. */
export function groupInChart(corpus: Corpus, indicatorId: string): IndicatorGroup | undefined {
  const { group } = corpus.indicator(indicatorId);
  return group !== undefined && marksOf(corpus, indicatorId).some((mark) => !mark.isCurrent)
    ? corpus.group(group)
    : undefined;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The name of a chart for those who cannot see it: what, in which form, how many numbers. */
export function chartNameOf(corpus: Corpus, indicatorId: string): string {
  const { label } = groupInChart(corpus, indicatorId) ?? corpus.indicator(indicatorId);
  const count = counted(marksOf(corpus, indicatorId).length, 'printed number', 'printed numbers');
  return `${label}. ${formOf(corpus, indicatorId).name}, ${count}`;
}
