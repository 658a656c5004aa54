import { createElement } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import type { TableData } from '../../domain/table/tableData';
import { BriefingView } from '../../views/briefing/BriefingView';
import { BriefingsView } from '../../views/briefings/BriefingsView';
import { CaptionContents } from '../../views/chart/CaptionContents';
import { ChartSentence } from '../../views/chart/ChartSentence';
import { ChartView } from '../../views/chart/ChartView';
import { CompareView } from '../../views/compare/CompareView';
import { CompareBriefingsView } from '../../views/compareBriefings/CompareBriefingsView';
import { FigureView } from '../../views/figure/FigureView';
import { FindingsView } from '../../views/findings/FindingsView';
import { readyComparisons } from '../../state/comparisons';
import { MethodView } from '../../views/method/MethodView';
import { OverviewView } from '../../views/overview/OverviewView';
import { PresentView } from '../../views/present/PresentView';
import { TableView } from '../../views/table/TableView';
import { MissingPage } from './MissingPage';
import { saveDeck } from '../share/saveDeck';
import type { Views } from './views';

/** What views are drawn from beside the corpus; each asks only for its own. */
type ViewSource = { readonly table: TableData; readonly catalogue: Catalogue };

/** The views of every page, for a document that has the whole corpus. */
export const allViews = (source: ViewSource): Views => ({
  overview: OverviewView,
  compare: CompareView,
  compareBriefings: CompareBriefingsView,
  findings: FindingsView,
  table: () => createElement(TableView, { data: source.table }),
  briefings: BriefingsView,
  method: MethodView,
  present: () =>
    createElement(PresentView, {
      catalogue: source.catalogue,
      comparisons: readyComparisons,
      save: saveDeck,
    }),
  chart: ({ id }) => createElement(ChartView, { id, Sentence: ChartSentence, Caption: CaptionContents }),
  briefing: BriefingView,
  figure: FigureView,
  missing: MissingPage,
});
