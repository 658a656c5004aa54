import { chartPath } from '../../domain/paths';
import { slideOfCompared } from '../../charts/forms/comparison/slide';
import { slidesOfChart } from '../../charts/forms/slides';
import { shapeOf } from '../../charts/marks/marks';
import { formatNumber } from '../../domain/format';
import type { Slide } from '../../export/slides/slide';
import { slideOfFigure } from '../../export/slides/slideOfFigure';
import { slidesOfTable } from '../../export/slides/slidesOfTable';
import type { SharedView } from './sharedView';
import { slidePicture } from './slidePicture';

/** How slides are made. */
export type SlidesAsk = {
  readonly addressOf: (this: void, path: string) => string;
  /** Path of the view with its state, where the view does not tell it: that of the table. */
  readonly path?: string | undefined;
};

/** The slides of a view: one, or more where its rows need them. */
export async function slidesOfView(view: SharedView, ask: SlidesAsk): Promise<readonly Slide[]> {
  const { addressOf } = ask;
  if (view.kind === 'chart') {
    const picture = () => slidePicture(view, addressOf(chartPath(view.indicatorId)));
    return slidesOfChart({ ...view, addressOf, picture });
  }
  if (view.kind === 'comparison') return [slideOfCompared(view, { addressOf, shapeOf })];
  if (view.kind === 'table') {
    const { rows, total, arrangement } = view;
    const count = `${formatNumber(rows.length)} of ${formatNumber(total)} numbers`;
    const subtitle = `${count}. ${arrangement} Periods in brackets are inferred.`;
    return slidesOfTable({ addressOf, rows, title: 'All numbers', subtitle, path: ask.path ?? '/table' });
  }
  const observation = view.corpus.observation(view.observationId);
  if (!observation) throw new RangeError(`There is no number “${view.observationId}”`);
  return [slideOfFigure({ addressOf, shapeOf }, view.corpus, observation)];
}
