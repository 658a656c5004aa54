import { chartInForm, isAlongTime } from '../../domain/series';
import type { Corpus } from '../../domain/corpus';
import { milestonesOf } from '../../charts/milestones/milestones';
import { formOf } from '../../charts/forms/specs';
import type { ChartScale } from '../../charts/scales/scale';
import { otherNameOf } from './variantNames';

/** A drawing of a chart other than the one its page is sent with. */
export type StillVariantOf = {
  readonly name: string;
  readonly scale: ChartScale;
  readonly hasMilestones: boolean;
};

/** Where the other drawings of a chart stand under the site. */
export const stillFolder = (indicatorId: string): string => `/stills/${indicatorId}/`;

/** Every other drawing that the address of an embed can ask for. */
export function stillVariantsOf(corpus: Corpus, indicatorId: string): readonly StillVariantOf[] {
  const chart = chartInForm(corpus, indicatorId);
  if (!isAlongTime(chart.form)) return [];
  const hasAny = milestonesOf(chart, corpus.dataset.milestones).length > 0;
  return formOf(chart)
    .scales.flatMap((scale) =>
      (hasAny ? [false, true] : [false]).map((hasMilestones) => ({ scale, hasMilestones })),
    )
    .filter(({ scale, hasMilestones }) => scale !== 'linear' || hasMilestones)
    .map((other) => ({ ...other, name: otherNameOf(other.scale, other.hasMilestones) }));
}
