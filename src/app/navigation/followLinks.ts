import {
  isStepping,
  leave,
  openCitation,
  openPage,
  openSearch,
  placeFromHere,
  serializePlace,
  store,
} from '../../state/store';
import { basePath, isOneFile } from '../../ui/href';
import { isPlainClick } from '../../ui/isPlainClick';

/** Whether the site's own pages answer an address; files under `/data/` are the host's. */
const isPage = (path: string) => !path.startsWith('/data/') && !/\.(?:html|svg|png|json|csv)$/u.test(path);

/** Moves to what the reader asked for: the fragment's element, else the top and the heading of the new page. */
function arrive(hash: string): void {
  const target = document.getElementById(hash.slice(1));
  if (target) {
    target.scrollIntoView();
    return;
  }
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

/** The fragment of a link that was followed, until the page it leads to is there. */
let followed: string | undefined;

/** Called by a page that has just been drawn; moves nothing when no link led to it, as after a step back. */
export function completeArrival(): void {
  if (followed === undefined) return;
  arrive(followed);
  followed = undefined;
}

/** A page is looked for once it is drawn: the fragment the visit began with may name something in it. */
export function expectArrival(hash: string): void {
  if (hash !== '') followed = hash;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** An address inside the site, or undefined: other hosts, files, and fragments of this page, which the browser follows. */
function pageAddressOf(href: string): URL | undefined {
  if (isOneFile) return href.startsWith('#/') ? new URL(href.slice(1), 'file://') : undefined;
  const address = new URL(href, window.location.href);
  if (address.origin !== window.location.origin || !address.pathname.startsWith(`${basePath}/`))
    return undefined;
  const isSamePage =
    address.pathname === window.location.pathname && address.search === window.location.search;
  if (isSamePage && address.hash !== '') return undefined;
  address.pathname = address.pathname.slice(basePath.length);
  return isPage(address.pathname) ? address : undefined;
}

/** In one document, a page changes without loading. */
function changePage({ pathname, search, hash }: URL): void {
  followed = hash;
  const isPageDrawn = pathname === store.getState().place.path;
  openPage(pathname, search, hash);
  if (isPageDrawn) completeArrival();
}

/** Between documents the browser follows the link, unless something of this view must go along, or a step back must end first. */
function leaveFor(event: MouseEvent, { pathname, search, hash }: URL, href: string): void {
  const address = `${basePath}${serializePlace(placeFromHere(pathname, search, hash))}`;
  if (address === href && !isStepping()) return;
  event.preventDefault();
  leave(() => window.location.assign(address));
}

export type Navigation = 'in-document' | 'between-documents';

type SaveDataFile = (path: string) => void;

const onClick = (navigation: Navigation, save?: SaveDataFile) => (event: MouseEvent) => {
  if (event.defaultPrevented || !isPlainClick(event) || !(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement | SVGAElement>('a[href]');
  if (!link || link.getAttribute('target') === '_blank') return;
  const href = link.getAttribute('href') ?? '';
  if (save && href.startsWith('#/data/')) {
    event.preventDefault();
    save(href.slice(1));
    return;
  }
  if (link.hasAttribute('download')) return;
  const { cite } = link.dataset;
  if (cite !== undefined) {
    event.preventDefault();
    openCitation(cite);
    return;
  }
  const address = pageAddressOf(href);
  if (!address) {
    // Behind `#` stands the page: a fragment in its place would lose it.
    if (isOneFile && href.startsWith('#')) {
      event.preventDefault();
      arrive(href);
    }
    return;
  }
  if (navigation === 'in-document') {
    event.preventDefault();
    changePage(address);
  } else leaveFor(event, address, href);
};

const onKey = (event: KeyboardEvent) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (!store.getState().preferences.hasSlashKey) return;
  event.preventDefault();
  openSearch();
};

/**
 * Links are plain anchors, so that every page works without script. Here clicks on numbers open the citation,
 * links to other pages take the theme and foreign keys of the address along, and `/` opens the search.
 */
export function followLinks(
  document: Document,
  navigation: Navigation,
  saveDataFile?: SaveDataFile,
): () => void {
  const onLink = onClick(navigation, saveDataFile);
  document.addEventListener('click', onLink);
  document.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('click', onLink);
    document.removeEventListener('keydown', onKey);
  };
}
