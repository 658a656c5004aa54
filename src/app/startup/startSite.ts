import { connectAddress, pathAddresses } from '../../state/address';
import { loadPreferences } from '../../state/preferences';
import { movedPath } from '../../state/movedPlaces';
import { store } from '../../state/store';
import { pageOf } from '../../domain/pages';
import { basePath } from '../../ui/href';
import { connectCitationPanel } from '../citation/citationPanel';
import { publishedCitations, someCitation } from '../citation/citationSource';
import { followLinks } from '../navigation/followLinks';
import { SiteNavigation } from '../navigation/siteNavigation';
import { whenIdle } from '../../ui/whenIdle';
import { connectCopying } from './copying';
import { startPage } from './startPage';
import { connectTheme } from './theme';

const later = () => import('./later');

function applyPreferences(): void {
  store.setState({ preferences: loadPreferences(() => window.localStorage) });
}

/** Keeps what readers have chosen: here, in another tab, or while the browser kept this page whole. */
function connectPreferences(): void {
  applyPreferences();
  window.addEventListener('storage', applyPreferences);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) applyPreferences();
  });
}

/**
 * Makes a prerendered page answer, and the pages that follow it in the same document: numbers open their sentences,
 * links swap the page, the theme and copying work. What holds more state than that is left to React. `touched` is what a
 * reader has touched so far.
 */
export function startSite(root: HTMLElement, touched: EventTarget | null): void {
  const { page: path = '/', size = '0' } = root.dataset;
  const { hash, search } = window.location;
  if (movedPath(path, hash) !== path) {
    window.location.replace(`${basePath}${movedPath(path, hash)}${search}${hash}`);
    return;
  }
  const form = pathAddresses(basePath);
  const { pathname } = window.location;
  // A page answers as the page it is, also where a host sends it for another spelling of its path.
  const isHere = (at: Location) => at.pathname === pathname && pageOf(path).kind !== 'missing';
  let navigation: SiteNavigation | undefined;
  connectAddress(
    window,
    { ...form, read: (at) => ({ ...form.read(at), ...(isHere(at) ? { path } : {}) }) },
    (...place) => navigation?.receive(...place),
  );
  connectPreferences();
  connectTheme();
  connectCopying();
  const citations = publishedCitations(Number(size));
  const panel = connectCitationPanel(citations);
  const page = startPage(root, touched);
  navigation = new SiteNavigation(page, startPage, path);
  const { follow, prepare } = navigation;
  followLinks(document, {
    follow: (address) => void follow(address),
    prepare,
    // What fails now is asked for again, and told, when the citation is opened.
    prepareCitation: (id) =>
      void citations(id)
        .load()
        .catch(() => {}),
  });
  void page.atRest.then(() =>
    whenIdle(() => {
      const example = someCitation();
      if (example !== undefined) panel.rehearse(example);
    }),
  );
  // Fonts come last; without them the system's serve.
  void page.atRest.then(later).then(
    ({ loadFonts }) => loadFonts(document, () => window.localStorage),
    () => {},
  );
}
