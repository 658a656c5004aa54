import { createElement, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { Corpus } from '../domain/corpus';
import { setArrival } from '../state/store';
import { type StillSource, StillContext } from '../ui/useStill';
import { BriefingView } from '../views/briefing/BriefingView';
import { ChartView } from '../views/chart/ChartView';
import { FigureView } from '../views/figure/FigureView';
import { MethodView } from '../views/method/MethodView';
import { OverviewView } from '../views/overview/OverviewView';
import { TableView } from '../views/table/TableView';
import { App } from './App';
import { MissingPage } from './MissingPage';
import type { Views } from './views';

/** What a page is prerendered from. */
export type PageSource = {
  readonly corpus: Corpus;
  readonly stills: StillSource;
};

/** A page as markup. */
export type RenderedPage = {
  /** Plain text of the document's title. */
  readonly title: string;
  /** What stands in the root element. */
  readonly html: string;
};

const titleElement = /<title>([^<]*)<\/title>/u;

const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** Renders the page at a path as it is before anything of the storage is known: its plain view, unless a search is given. */
export function renderPage(path: string, { corpus, stills }: PageSource, search?: string): RenderedPage {
  setArrival(path, search);
  const views: Views = {
    overview: OverviewView,
    table: () => createElement(TableView),
    method: MethodView,
    chart: ChartView,
    briefing: BriefingView,
    figure: FigureView,
    missing: MissingPage,
  };
  const html = renderToString(
    <StrictMode>
      <StillContext value={stills}>
        <App corpus={corpus} views={views} navigation="between-documents" />
      </StillContext>
    </StrictMode>,
  );
  const title = titleElement.exec(html)?.[1];
  if (title === undefined) throw new Error(`The page at ${path} has no title`);
  return { title: decoded(title), html: html.replace(titleElement, '') };
}
