import { observationsInChart } from '../../domain/series';
import { yearOf } from '../../domain/period';
import type { Observation } from '../../domain/model';
import { fileNameOf } from '../../export/fileName';
import { writeSlides } from '../../export/slides/writeSlides';
import type { SharedFile, SharedView } from './sharedView';
import { type SlidesAsk, slidesOfView } from './slidesOfView';

type Ask = SlidesAsk & {
  /** Of the presentation, on its title slide and in its name where there are several views. */
  readonly title: string;
};

function observationsIn(view: SharedView): readonly Observation[] {
  if (view.kind === 'chart') return observationsInChart(view.corpus, view.indicatorId);
  if (view.kind === 'figure')
    return [view.corpus.observation(view.observationId)].filter((o) => o !== undefined);
  const { time } = view;
  const all = view.charts.flatMap(({ corpus, indicatorId }) => corpus.byIndicator(indicatorId));
  const isWithin = (year: number) => !time || (year >= time.from && year <= time.to);
  return all.filter(({ period }) => isWithin(yearOf(period)));
}

function wordsOf(views: readonly SharedView[], title: string): readonly string[] {
  const [view] = views;
  if (!view || views.length > 1) return [title];
  if (view.kind === 'chart') return [view.indicatorId];
  return view.kind === 'figure' ? [view.observationId] : view.charts.map(({ indicatorId }) => indicatorId);
}

/** Views as slides of PowerPoint: native charts, every number a link, every sentence in the notes. */
export async function slidesFile(views: readonly SharedView[], ask: Ask): Promise<SharedFile> {
  const slides = (await Promise.all(views.map((view) => slidesOfView(view, ask)))).flat();
  const years = views.flatMap(observationsIn).map(({ period }) => yearOf(period));
  const [only] = views;
  const span =
    years.length === 0 || only?.kind === 'figure'
      ? undefined
      : { from: Math.min(...years), to: Math.max(...years) };
  return {
    blob: await writeSlides({ title: ask.title, address: ask.addressOf('/'), slides }),
    name: fileNameOf(wordsOf(views, ask.title), span, 'pptx'),
  };
}
