import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { pageOf } from '../../domain/pages';
import { fetchSlice, publishedSlices, setSliceLoader } from '../../state/sliceLoader';
import { setArrival } from '../../state/store';
import { rememberStatic } from '../../ui/staticHtml';
import { App, asStatic } from '../shell/App';
import { showTheme } from '../startup/theme';
import { awaitTranslator } from './awaitTranslator';
import { isStatic, loadViews } from './loadViews';

const later = () => import('../startup/later');

/**
 * Says on the root element that the page answers now, and shows what waited for the state of the address: all of it,
 * or all but a chart that is still to be fetched, which is drawn otherwise than it was sent.
 */
function sayReady(root: HTMLElement): void {
  const { dataset } = document.documentElement;
  dataset.ready = '';
  root.dataset.hydrated = '';
  if (dataset.arriving === undefined) return;
  if (document.querySelector('main [data-chart][data-pending]')) {
    dataset.arriving = 'chart';
    requestAnimationFrame(() => sayReady(root));
  } else delete dataset.arriving;
}

let isFirst = true;

/** What is done once for all pages of the document. */
function prepareSite(size: number): void {
  if (!isFirst) return;
  isFirst = false;
  setSliceLoader(publishedSlices(size));
  awaitTranslator(document.body);
}

async function takeOver(root: HTMLElement): Promise<() => void> {
  const { page: path = '/' } = root.dataset;
  const page = pageOf(path);
  if (window.location.search.includes('slide=')) {
    const { leaveForSlides } = await import('./leaveForSlides');
    if (leaveForSlides(path)) return new Promise(() => {});
  }
  const [views, corpus] = await Promise.all([loadViews(page), fetchSlice(path)]);
  if (!root.isConnected) return () => {};
  setArrival(path);
  prepareSite(corpus.size);
  const htmlOf = (element: string) => root.querySelector(element)?.innerHTML ?? '';
  const main = isStatic(page.kind) ? htmlOf('main') : undefined;
  const footer = <footer {...asStatic(htmlOf('footer'))} />;
  let drawn: Root | undefined;
  await new Promise<void>((resolve) => {
    const app = (
      <StrictMode>
        <App {...{ corpus, views, footer, path }} staticMain={main} onReady={resolve} />
      </StrictMode>
    );
    startTransition(() => {
      // Where a translator came first, these are no longer the texts that were sent: what answers is drawn anew.
      if (root.querySelector('font')) {
        rememberStatic(root);
        drawn = createRoot(root);
        drawn.render(app);
      } else drawn = hydrateRoot(root, app);
    });
  });
  showTheme();
  // Once all of it stands on the screen.
  requestAnimationFrame(() => requestAnimationFrame(() => sayReady(root)));
  return () => drawn?.unmount();
}

/**
 * Takes a prerendered page over: fetches its view and its data, makes what was drawn answer, and then applies what
 * the address and the storage say. Resolves, when that is done, with the way to end it; rejects when the page has been
 * told why it cannot be.
 */
export async function hydratePage(root: HTMLElement): Promise<() => void> {
  try {
    return await takeOver(root);
  } catch (error) {
    // The words that wait in the page are true of any reason.
    await later().then(
      ({ tellFailure }) => tellFailure(error),
      () => {},
    );
    throw error;
  }
}
