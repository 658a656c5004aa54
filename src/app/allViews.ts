import { createElement } from 'react';
import type { TableData } from '../domain/table/tableData';
import { BriefingView } from '../views/briefing/BriefingView';
import { ChartView } from '../views/chart/ChartView';
import { CompareView } from '../views/compare/CompareView';
import { FigureView } from '../views/figure/FigureView';
import { MethodView } from '../views/method/MethodView';
import { OverviewView } from '../views/overview/OverviewView';
import { TableView } from '../views/table/TableView';
import { MissingPage } from './MissingPage';
import type { Views } from './views';

/** The views of every page, for a document that has the whole corpus. */
export const allViews = (data: TableData): Views => ({
  overview: OverviewView,
  compare: CompareView,
  table: () => createElement(TableView, { data }),
  method: MethodView,
  chart: ChartView,
  briefing: BriefingView,
  figure: FigureView,
  missing: MissingPage,
});
