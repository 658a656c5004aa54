import { type PageKind, pageOf } from '../../domain/pages';
import { type State, store } from '../../state/store';
import { hasViewKeys } from '../../state/url';
import { loadPageCitations } from '../citation/citationSource';
import { type HydrateWhen, hydrateOnInput } from '../hydrate/hydrateOnInput';
import type { ShownPage } from '../navigation/siteNavigation';
import { isSavingData } from './isSavingData';
import { waitForLoad } from './waitForLoad';

/** When React takes a page over. */
const hydration: Readonly<Record<PageKind, HydrateWhen>> = {
  overview: 'needed',
  briefings: 'needed',
  method: 'needed',
  briefing: 'needed',
  figure: 'needed',
  chart: 'touched',
  compare: 'touched',
  compareBriefings: 'touched',
  table: 'touched',
  present: 'loaded',
  missing: 'loaded',
};

/** Whether something is to be shown that a page does not hold as it was sent. */
const needsReact = ({ place, preferences, notices, isSearchOpen, isSharing }: State): boolean =>
  isSearchOpen ||
  isSharing ||
  notices.length > 0 ||
  place.problems.length > 0 ||
  !preferences.hasSlashKey ||
  hasViewKeys(place.query);

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
  const hydrate = async () => {
    // React first and by itself: together they would be one long task on a slow phone.
    await import('react-dom/client');
    await pause();
    const { hydratePage } = await import('../hydrate/hydratePage');
    await pause();
    if (isOver) return;
    unmount = await hydratePage(root);
    if (isOver) unmount();
  };
  const when = hydration[pageOf(path).kind];
  root.dataset.hydrates = when;
  const { start, dispose } = hydrateOnInput({ root, hydrate, when, touched });
  const look = () => {
    if (needsReact(store.getState())) start();
  };
  look();
  const stopLooking = store.subscribe(look);
  showCurrent(root);
  if (when !== 'loaded' && !hasViewKeys(store.getState().place.query))
    document.documentElement.dataset.ready = '';
  const atRest = async () => {
    await waitForLoad();
    // What fails now is asked for again when it is wanted.
    if (citations !== undefined && !isSavingData()) await loadPageCitations(path).catch(() => {});
  };
  return {
    atRest: atRest(),
    dispose: () => {
      isOver = true;
      stopLooking();
      dispose();
      unmount?.();
    },
  };
}
