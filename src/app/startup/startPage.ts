import { type PageKind, pageOf } from '../../domain/pages';
import { type State, store } from '../../state/store';
import { hasViewKeys, type Query } from '../../state/url';
import { connectFindings } from '../../views/findings/connectFindings';
import { loadPageCitations } from '../citation/citationSource';
import { type HydrateWhen, hydrateOnInput } from '../hydrate/hydrateOnInput';
import type { ShownPage } from '../navigation/siteNavigation';
import { connectScale } from './chooseScale';
import { isSavingData } from './isSavingData';
import { preloadReact } from './preloadScripts';
import { waitForLoad } from './waitForLoad';

/** When React takes a page over. */
const hydration: Readonly<Record<PageKind, HydrateWhen>> = {
  overview: 'needed',
  briefings: 'needed',
  findings: 'needed',
  method: 'needed',
  briefing: 'needed',
  figure: 'needed',
  chart: 'needed',
  compare: 'touched',
  compareBriefings: 'touched',
  table: 'touched',
  present: 'loaded',
  missing: 'loaded',
};

/** Pages that most readers touch sooner or later where only React answers. */
const livelyPages: ReadonlySet<PageKind> = new Set(['chart', 'compare', 'table']);

/** Whether more is asked of the state, besides what `hasView` says of a view, than a page answers to without React. */
const needsReact = (
  { place, preferences, notices, isSearchOpen, isSharing }: State,
  hasView: (query: Query) => boolean,
): boolean =>
  isSearchOpen ||
  isSharing ||
  notices.length > 0 ||
  place.problems.length > 0 ||
  !preferences.hasSlashKey ||
  hasView(place.query);

/** Lets the page answer between two pieces of work. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** On a phone the bar is wider than the window, and the page's own name may be out of sight. */
function showCurrent(root: HTMLElement): void {
  const current = root.querySelector<HTMLElement>('nav [aria-current]');
  current?.closest('nav')?.scrollTo(current.offsetLeft - 40, 0);
}

/** Makes the page in a root element answer; `touched` is what a reader has touched of it before. */
export function startPage(root: HTMLElement, touched: EventTarget | null = null): ShownPage {
  const { page: path = '/', citations } = root.dataset;
  let unmount: (() => void) | undefined;
  let isOver = false;
  let stopFetching: (() => void) | undefined;
  const hydrate = async () => {
    // React first and by itself: together they would be one long task on a slow phone.
    await import('react-dom/client');
    await pause();
    const { hydratePage } = await import('../hydrate/hydratePage');
    await pause();
    if (isOver) return;
    unmount = await hydratePage(root);
    scale?.dispose();
    // A page that was translated is drawn anew.
    if (findings && !isOver) {
      findings.dispose();
      findings = connectFindings(root);
    }
    if (isOver) unmount();
  };
  const { kind } = pageOf(path);
  const when = hydration[kind];
  root.dataset.hydrates = when;
  const { start, dispose } = hydrateOnInput({ root, hydrate, when, touched });
  const scale = connectScale(root, sayShown, start);
  let findings = kind === 'findings' ? connectFindings(root) : undefined;
  // What is answered without React asks for no view of it.
  function hasView(query: Query): boolean {
    return hasViewKeys((scale ?? findings)?.rest(query) ?? query);
  }
  function sayShown(): void {
    if (hasView(store.getState().place.query)) return;
    const { dataset } = document.documentElement;
    delete dataset.arriving;
    dataset.ready = '';
  }
  const look = () => {
    if (needsReact(store.getState(), hasView)) start();
  };
  look();
  scale?.show();
  const stopLooking = store.subscribe(look);
  showCurrent(root);
  if (when !== 'loaded' && (findings || !hasViewKeys(store.getState().place.query))) sayShown();
  // Those that the page was sent with: each leads to a page that there is.
  const links = [...root.querySelectorAll('a[href]:not([data-cite], [download], [target], [aria-current])')];
  const atRest = async () => {
    await waitForLoad();
    // What fails now is asked for again when it is wanted.
    if (citations !== undefined && !isSavingData()) await loadPageCitations(path).catch(() => {});
    if (isOver || isSavingData()) return;
    scale?.prepare();
    if (livelyPages.has(kind)) preloadReact(document);
    // Where it does not come, pages are fetched when they are asked for.
    const later = await import('./later').catch(() => undefined);
    if (!isOver) stopFetching = later?.fetchSeen(links);
  };
  return {
    atRest: atRest(),
    dispose: () => {
      isOver = true;
      stopFetching?.();
      stopLooking();
      dispose();
      scale?.dispose();
      findings?.dispose();
      unmount?.();
    },
  };
}
