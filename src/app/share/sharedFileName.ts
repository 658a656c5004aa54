import type { Observation } from '../../domain/model';
import { yearOf } from '../../domain/period';
import { observationsInChart } from '../../domain/series';
import { fileNameOf } from '../../export/fileName';
import type { SharedView } from './sharedView';

/** The numbers that a view shows; rows of the table are none here: they have no years to be named by. */
export function observationsIn(view: SharedView): readonly Observation[] {
  if (view.kind === 'table') return [];
  if (view.kind === 'chart') return observationsInChart(view.corpus, view.indicatorId);
  if (view.kind === 'figure')
    return [view.corpus.observation(view.observationId)].filter((found) => found !== undefined);
  const { charts, time } = view;
  const isShown = (year: number) => !time || (year >= time.from && year <= time.to);
  return charts
    .flatMap(({ corpus, indicatorId }) => corpus.byIndicator(indicatorId))
    .filter(({ period }) => isShown(yearOf(period)));
}

function wordsOf(view: SharedView): readonly string[] {
  if (view.kind === 'chart') return [view.indicatorId];
  if (view.kind === 'figure') return [view.observationId];
  if (view.kind === 'comparison') return view.charts.map(({ indicatorId }) => indicatorId);
  return ['observations', `${view.rows.length} ${view.rows.length === 1 ? 'row' : 'rows'}`];
}

/** What a file of views is called; several together are called by their title. */
export function fileNameFor(views: readonly SharedView[], ending: string, title = ''): string {
  const [only] = views;
  const years = views.flatMap(observationsIn).map(({ period }) => yearOf(period));
  const hasSpan = years.length > 0 && !(views.length === 1 && only?.kind === 'figure');
  const span = hasSpan ? { from: Math.min(...years), to: Math.max(...years) } : undefined;
  return fileNameOf(only && views.length === 1 ? wordsOf(only) : [title], span, ending);
}
