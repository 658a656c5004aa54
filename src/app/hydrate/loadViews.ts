import { createElement } from 'react';
import type { Page, PageKind } from '../../domain/pages';
import { tableFilePath } from '../../domain/table/files';
import { fetchJson } from '../../state/sliceLoader';
import { basePath } from '../../ui/href';
import type { Views } from '../pages/views';

const getJson = (path: string) => fetchJson(basePath, `/${path}`);

async function loadTable(): Promise<Partial<Views>> {
  const [{ TableView }, { readTable }, file] = await Promise.all([
    import('../../views/table/TableView'),
    import('../../domain/table/tableData'),
    getJson(tableFilePath),
  ]);
  const data = readTable(file);
  return { table: () => createElement(TableView, { data, fetchJson: getJson }) };
}

/** A view that the address asks for in place of the chart is fetched before the page is taken over. */
async function loadChart(): Promise<Partial<Views>> {
  const { ChartView, keepCaption, otherViews } = await import('../../views/chart/ChartView');
  keepCaption(document);
  const view = new URLSearchParams(window.location.search).get('view');
  // What fails now is told in its place.
  if (view === 'table' || view === 'sources') await otherViews.load().catch(() => {});
  return { chart: ChartView };
}

/** How the views come whose pages answer to the state of the address. */
const loaders: Readonly<Partial<Record<PageKind, () => Promise<Partial<Views>>>>> = {
  chart: loadChart,
  compare: async () => ({ compare: (await import('../../views/compare/CompareView')).CompareView }),
  compareBriefings: async () => ({
    compareBriefings: (await import('../../views/compareBriefings/CompareBriefingsView'))
      .CompareBriefingsView,
  }),
  briefing: async () => ({ briefing: (await import('../../views/briefing/BriefingView')).BriefingView }),
  figure: async () => ({ figure: (await import('../../views/figure/FigureView')).FigureView }),
  missing: async () => ({ missing: (await import('../pages/MissingPage')).MissingPage }),
  table: loadTable,
  present: async () => (await import('./loadPresent')).loadPresent(),
};

/** Fetches the view of a page, with data of its own if it has any; none for a page that is left as it was prerendered. */
export const loadViews = async ({ kind }: Page): Promise<Partial<Views>> => (await loaders[kind]?.()) ?? {};
