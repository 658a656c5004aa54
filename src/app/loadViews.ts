import { createElement } from 'react';
import type { Page } from '../domain/pages';
import { fetchJson } from '../state/partSource';
import { basePath } from '../ui/href';
import type { Views } from './views';

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
      const { TableView } = await import('../views/table/TableView');
      return { table: () => createElement(TableView) };
    }
    case 'missing':
      return { missing: (await import('./MissingPage')).MissingPage };
    case 'overview':
    case 'method':
      throw new Error(`The ${kind} is left as it was prerendered`);
  }
}
