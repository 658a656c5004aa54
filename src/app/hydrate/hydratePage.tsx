import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { pageOf } from '../../domain/pages';
import { connectAddress, pathAddresses } from '../../state/address';
import { fetchSlice, publishedSlices, setSliceLoader } from '../../state/sliceLoader';
import { loadPreferences } from '../../state/preferences';
import { setArrival, store } from '../../state/store';
import { openWire } from '../../state/wire';
import { editionIn } from '../../ui/editionIn';
import { basePath } from '../../ui/href';
import { rememberStatic } from '../../ui/staticHtml';
import { App, asStatic } from '../shell/App';
import { awaitTranslator } from './awaitTranslator';
import { prepareCitation } from '../citation/CitationPanel';
import { isStatic, loadViews } from './loadViews';
import { loadStyles } from './loadStyles';

const later = () => import('./later');

function applyPreferences(): void {
  store.setState({ preferences: loadPreferences(() => window.localStorage) });
}

/**
 * Says on the root element that the page answers now, and shows what waited for the state of the address: all of it,
 * or all but a chart that is still to be fetched, which is drawn otherwise than it was sent.
 */
function sayReady(): void {
  const { dataset } = document.documentElement;
  dataset.ready = '';
  if (dataset.arriving === undefined) return;
  if (document.querySelector('main [data-chart][data-pending]')) {
    dataset.arriving = 'chart';
    requestAnimationFrame(sayReady);
  } else delete dataset.arriving;
}

async function takeOver(root: HTMLElement): Promise<void> {
  const { page: path = '/' } = root.dataset;
  openWire({ base: basePath, edition: editionIn(document) }, async (error) =>
    (await later()).explainFailure(error),
  );
  const page = pageOf(path);
  if (window.location.search.includes('slide=')) {
    const { leaveForSlides } = await import('./leaveForSlides');
    if (leaveForSlides(path)) return new Promise(() => {});
  }
  const [views, corpus] = await Promise.all([loadViews(page), fetchSlice(path), loadStyles()]);
  setArrival(path);
  setSliceLoader(publishedSlices(corpus.size));
  const form = pathAddresses(basePath);
  // A page answers as the page it is, also where a host sends it for another spelling of its path.
  const isKnown = page.kind !== 'missing';
  connectAddress(window, isKnown ? { ...form, read: (at) => ({ ...form.read(at), path }) } : form);
  applyPreferences();
  // A page that the browser kept whole while the reader was elsewhere knows nothing of what was chosen there.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) applyPreferences();
  });
  const { cite } = store.getState().place.query;
  // What cannot be fetched now is asked for again, and told, by the panel itself.
  if (cite !== undefined) await prepareCitation(corpus, cite).catch(() => {});
  awaitTranslator(document.body);
  const htmlOf = (element: string) => root.querySelector(element)?.innerHTML ?? '';
  const main = isStatic(page.kind) ? htmlOf('main') : undefined;
  const footer = <footer {...asStatic(htmlOf('footer'))} />;
  await new Promise<void>((resolve) => {
    const app = (
      <StrictMode>
        <App
          {...{ corpus, views, footer }}
          navigation="between-documents"
          staticMain={main}
          onReady={resolve}
        />
      </StrictMode>
    );
    startTransition(() => {
      // Where a translator came first, these are no longer the texts that were sent: what answers is drawn anew.
      if (root.querySelector('font')) {
        rememberStatic(root);
        createRoot(root).render(app);
      } else hydrateRoot(root, app);
    });
  });
  // On a phone the bar is wider than the window, and the page's own name may be out of sight.
  const current = root.querySelector<HTMLElement>('nav [aria-current]');
  current?.closest('nav')?.scrollTo(current.offsetLeft - 40, 0);
  // What is chosen in another tab holds here too.
  window.addEventListener('storage', applyPreferences);
  // Without the fonts the system's serve.
  void later().then(
    ({ loadFonts }) => loadFonts(document, () => window.localStorage),
    () => {},
  );
  // Once all of it stands on the screen.
  requestAnimationFrame(() => requestAnimationFrame(sayReady));
}

/**
 * Takes a prerendered page over: fetches its view and its data, makes what was drawn answer, and then applies what
 * the address and the storage say. Resolves when that is done; rejects when the page has been told why it cannot be.
 */
export async function hydratePage(root: HTMLElement): Promise<void> {
  try {
    await takeOver(root);
  } catch (error) {
    // The words that wait in the page are true of any reason.
    await later().then(
      ({ tellFailure }) => tellFailure(error),
      () => {},
    );
    throw error;
  }
}
