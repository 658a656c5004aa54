import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findablesOf } from '../domain/searchIndex';
import { connectAddress, hashAddresses, pathAddresses } from '../state/address';
import { corpus } from '../state/corpus';
import { setPartSource } from '../state/partSource';
import { loadPreferences } from '../state/preferences';
import { store } from '../state/store';
import { basePath, isOneFile } from '../ui/href';
import { BriefingView } from '../views/briefing/BriefingView';
import { ChartView } from '../views/chart/ChartView';
import { FigureView } from '../views/figure/FigureView';
import { MethodView } from '../views/method/MethodView';
import { OverviewView } from '../views/overview/OverviewView';
import { TableView } from '../views/table/TableView';
import { App } from './App';
import { expectArrival } from './followLinks';
import { MissingPage } from './MissingPage';
import type { Views } from './views';

const views: Views = {
  overview: OverviewView,
  table: TableView,
  method: MethodView,
  chart: ChartView,
  briefing: BriefingView,
  figure: FigureView,
  missing: MissingPage,
};

/** Draws the dashboard with the whole corpus in one document: what the development server and the one-file edition show. */
export function drawWhole(root: HTMLElement): void {
  setPartSource({
    citation: async (id) => (corpus.observation(id) ? corpus : undefined),
    findables: async () => findablesOf(corpus),
  });
  connectAddress(window, isOneFile ? hashAddresses : pathAddresses(basePath));
  store.setState({ preferences: loadPreferences(() => window.localStorage) });
  expectArrival(store.getState().place.hash);
  createRoot(root).render(
    <StrictMode>
      <App corpus={corpus} views={views} navigation="in-document" />
    </StrictMode>,
  );
}
