import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { catalogueOf } from '../../domain/catalogue';
import { type Failure, explainFailuresBy } from '../../domain/fetching/failure';
import { failures } from '../../domain/fetching/failures';
import { present, resource } from '../../domain/fetching/resource';
import { searchEntriesOf } from '../../domain/searchIndex';
import { slotRules } from '../../domain/slotLooks';
import { tableFilePath } from '../../domain/table/files';
import { readTable, type TableData } from '../../domain/table/tableData';
import { tableFilesOf } from '../../domain/table/tableFiles';
import { connectAddress, hashAddresses, pathAddresses } from '../../state/address';
import { corpus } from '../../state/corpus';
import { setSliceLoader } from '../../state/sliceLoader';
import { loadPreferences } from '../../state/preferences';
import { openPage, store } from '../../state/store';
import { basePath, isOneFile } from '../../ui/href';
import { allViews } from '../pages/allViews';
import { App } from '../shell/App';
import { Footer } from '../shell/Footer';
import { connectCitationPanel } from '../citation/citationPanel';
import { drawnCitations } from '../citation/drawnCitations';
import { followLinks } from '../navigation/followLinks';
import { changePage, expectArrival } from '../navigation/pageChange';
import { connectCopying } from '../startup/copying';
import { repeatPress } from '../startup/earlyPress';
import { connectTheme, showTheme } from '../startup/theme';
import { slidesPathOf } from '../share/slidesPath';

/** The table of a corpus whose data is all here: its first file holds every row. */
function tableOf(): TableData {
  const file = tableFilesOf(corpus, { first: corpus.size }).get(tableFilePath);
  if (file === undefined) throw new Error('The table has no first file');
  return readTable(JSON.parse(file));
}

/** Nothing is fetched from a site, so that what fails is our error; the console has what it was. */
async function asOurs(error: unknown): Promise<Failure> {
  reportError(error);
  return failures.ours;
}

/** Says that the page answers, so that no script is missed; the page is as the address asks by now. */
function sayReady(): void {
  const { dataset } = document.documentElement;
  dataset.ready = '';
  delete dataset.arriving;
  showTheme();
  repeatPress();
  document.getElementById('script-failure')?.setAttribute('hidden', '');
}

/** A chart or comparison that is asked for as slides gives way to them. */
function presentWhatIsAsked(): void {
  const path = slidesPathOf(store.getState().place);
  if (path === undefined) return;
  const { pathname, search } = new URL(path, 'file://');
  openPage(pathname, search, '', 'replace');
}

/** Draws the dashboard with the whole corpus in one document: what the development server and the one-file edition show. */
export function renderClientOnly(root: HTMLElement, saveDataFile?: (path: string) => void): void {
  const colours = new CSSStyleSheet();
  colours.replaceSync(slotRules(corpus.dataset.briefings));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, colours];
  explainFailuresBy(asOurs);
  setSliceLoader({
    citation: (id) => present(corpus.observation(id) && corpus),
    chart: (id) => present(corpus.has('indicator', id) ? corpus : undefined),
    briefing: () => present(corpus),
    search: resource(async () => ({ entries: searchEntriesOf(corpus) })),
  });
  connectAddress(window, isOneFile ? hashAddresses : pathAddresses(basePath));
  store.setState({ preferences: loadPreferences(() => window.localStorage) });
  presentWhatIsAsked();
  store.subscribe(presentWhatIsAsked);
  expectArrival(store.getState().place.hash);
  connectTheme();
  connectCopying();
  connectCitationPanel(drawnCitations(corpus));
  followLinks(document, { follow: changePage, saveDataFile });
  createRoot(root).render(
    <StrictMode>
      <App
        corpus={corpus}
        views={allViews({ table: tableOf(), catalogue: catalogueOf(corpus) })}
        footer={<Footer />}
        onReady={sayReady}
      />
    </StrictMode>,
  );
}
