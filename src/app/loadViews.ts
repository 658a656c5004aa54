import { createElement } from 'react';
import type { Page } from '../domain/pages';
import { type TableFile, tableFilePath } from '../domain/table/files';
import { fetchJson } from '../state/partSource';
import { basePath } from '../ui/href';
import type { Views } from './views';

const getJson = (path: string) => fetchJson(basePath, `/${path}`);

/** Fetches the view of a page that answers to the state of the address, with data of its own if it has any. */
export async function loadViews({ kind }: Page): Promise<Partial<Views>> {
  switch (kind) {
    case 'chart':
      return { chart: (await import('../views/chart/ChartView')).ChartView };
    case 'briefing':
      return { briefing: (await import('../views/briefing/BriefingView')).BriefingView };
    case 'figure':
      return { figure: (await import('../views/figure/FigureView')).FigureView };
    case 'table': {
      const [{ TableView }, { readTable }, file] = await Promise.all([
        import('../views/table/TableView'),
        import('../domain/table/tableData'),
        getJson(tableFilePath),
      ]);
      const data = readTable(file as TableFile);
      return { table: () => createElement(TableView, { data, fetchJson: getJson }) };
    }
    case 'missing':
      return { missing: (await import('./MissingPage')).MissingPage };
    case 'overview':
    case 'method':
      throw new Error(`The ${kind} is left as it was prerendered`);
  }
}
