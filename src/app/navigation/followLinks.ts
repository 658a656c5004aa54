import { movedPath } from '../../state/movedPlaces';
import { openCitation, openSearch, store } from '../../state/store';
import { basePath, isOneFile } from '../../ui/href';
import { isPlainClick } from '../../ui/isPlainClick';

/** An address of a page of the site: its path is without the base. */
export type PageAddress = { readonly pathname: string; readonly search: string; readonly hash: string };

/** What becomes of the links of a page. */
export type LinkTargets = {
  /** Shows a page of the site. */
  readonly follow: (address: PageAddress) => void;
  /** Makes a page ready that may be asked for next. */
  readonly prepare?: (address: PageAddress) => void;
  /** Makes the citation of a number ready. */
  readonly prepareCitation?: (id: string) => void;
  /** Saves a data file where it cannot be fetched. */
  readonly saveDataFile?: ((path: string) => void) | undefined;
};

/** Whether the site's own pages answer an address; files under `/data/` are the host's. */
const isPage = (path: string) => !path.startsWith('/data/') && !/\.(?:html|svg|png|json|csv)$/u.test(path);

/** Moves to what the reader asked for: the fragment's element, else the top and the heading of the new page. */
export function arrive(hash: string): void {
  const target = document.getElementById(hash.slice(1));
  if (target) {
    target.scrollIntoView();
    return;
  }
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** An address inside the site, or undefined: other hosts, files, and fragments of this page, which the browser follows. */
export function pageAddressOf(href: string): PageAddress | undefined {
  if (isOneFile) return href.startsWith('#/') ? new URL(href.slice(1), 'file://') : undefined;
  const address = new URL(href, window.location.href);
  if (address.origin !== window.location.origin || !address.pathname.startsWith(`${basePath}/`))
    return undefined;
  const isSamePage =
    address.pathname === window.location.pathname && address.search === window.location.search;
  if (isSamePage && address.hash !== '') return undefined;
  address.pathname = movedPath(address.pathname.slice(basePath.length), address.hash);
  return isPage(address.pathname) ? address : undefined;
}

type Link = HTMLAnchorElement | SVGAElement;

/** The link at a place of the page, if the site is to follow it. */
function linkAt(target: EventTarget | null): Link | undefined {
  const link = target instanceof Element ? target.closest<Link>('a[href]') : null;
  return link && link.getAttribute('target') !== '_blank' ? link : undefined;
}

const onClick =
  ({ follow, saveDataFile }: LinkTargets) =>
  (event: MouseEvent) => {
    if (event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('[data-search]')) {
      openSearch();
      return;
    }
    const link = linkAt(event.target);
    if (!link || !isPlainClick(event)) return;
    const href = link.getAttribute('href') ?? '';
    // It loads the page anew.
    if (href === '') return;
    if (saveDataFile && href.startsWith('#/data/')) {
      event.preventDefault();
      saveDataFile(href.slice(1));
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
    if (address) {
      event.preventDefault();
      follow(address);
    } else if (isOneFile && href.startsWith('#')) {
      // Behind `#` stands the page: a fragment in its place would lose it.
      event.preventDefault();
      arrive(href);
    }
  };

const onKey = (event: KeyboardEvent) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (!store.getState().preferences.hasSlashKey) return;
  event.preventDefault();
  openSearch();
};

/** What is under the pointer, the finger or the focus may be asked for next. */
const onApproach =
  ({ prepare, prepareCitation }: LinkTargets) =>
  ({ target }: Event) => {
    const link = linkAt(target);
    if (!link || link.hasAttribute('download')) return;
    const { cite } = link.dataset;
    if (cite !== undefined) {
      prepareCitation?.(cite);
      return;
    }
    const address = pageAddressOf(link.getAttribute('href') ?? '');
    if (address) prepare?.(address);
  };

/**
 * Links are plain anchors, so that every page works without script. Here clicks on numbers open the citation, links to
 * other pages are followed within the document, and `/` and the button of the bar open the search.
 */
export function followLinks(document: Document, targets: LinkTargets): void {
  document.addEventListener('click', onClick(targets));
  document.addEventListener('keydown', onKey);
  for (const kind of ['pointerover', 'touchstart', 'focusin'])
    document.addEventListener(kind, onApproach(targets), { passive: true });
}
