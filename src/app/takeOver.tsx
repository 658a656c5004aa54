import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { pageOf } from '../domain/pages';
import { connectAddress, pathAddresses } from '../state/address';
import { fetchPart, publishedParts, setPartSource } from '../state/partSource';
import { loadPreferences } from '../state/preferences';
import { setArrival, store } from '../state/store';
import { basePath } from '../ui/href';
import { App, asPrerendered } from './App';
import { prepareCitation } from './CitationPanel';
import { loadFonts } from './loadFonts';
import { loadViews } from './loadViews';
import { loadStyles } from './loadStyles';
import { isUntouched } from './views';

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

/**
 * Takes a prerendered page over: fetches its view and its data, makes what was drawn answer, and then applies what
 * the address and the storage say. Resolves when that is done.
 */
export async function takeOver(root: HTMLElement): Promise<void> {
  const path = root.dataset.page ?? '/';
  const page = pageOf(path);
  if (window.location.search.includes('slide=')) {
    const { leaveForSlides } = await import('./leaveForSlides');
    if (leaveForSlides(path)) return new Promise(() => {});
  }
  const [views, corpus] = await Promise.all([loadViews(page), fetchPart(basePath, path), loadStyles()]);
  setArrival(path);
  setPartSource(publishedParts(basePath, corpus.size));
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
  await new Promise<void>((resolve) => {
    startTransition(() => {
      hydrateRoot(
        root,
        <StrictMode>
          <App
            corpus={corpus}
            views={views}
            navigation="between-documents"
            footer={<footer {...asPrerendered} />}
            isUntouched={isUntouched(page.kind)}
            onReady={resolve}
          />
        </StrictMode>,
      );
    });
  });
  void loadFonts(document, () => window.localStorage);
  // Once more when all of it stands on the screen: a citation opens a step after the page.
  requestAnimationFrame(() => requestAnimationFrame(sayReady));
}
