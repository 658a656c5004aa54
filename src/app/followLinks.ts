import { openCitation, openPage, openSearch, store } from '../state/store';
import { basePath } from '../ui/href';

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

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

/** The title of `index.html` stands before those that pages bring, and would hide them; it goes when the first of them is there. */
const firstTitle = document.querySelector('head > title');

/** Called by a page that has just been drawn; moves nothing when no link led to it, as after a step back. */
export function completeArrival(): void {
  firstTitle?.remove();
  if (followed === undefined) return;
  arrive(followed);
  followed = undefined;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const onClick = (event: MouseEvent) => {
  if (event.defaultPrevented || !isPlain(event) || !(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement | SVGAElement>('a[href]');
  if (!link || link.hasAttribute('download') || link.getAttribute('target') === '_blank') return;
  const { cite } = link.dataset;
  if (cite !== undefined) {
    event.preventDefault();
    openCitation(cite);
    return;
  }
  const address = new URL(link.getAttribute('href') ?? '', window.location.href);
  if (address.origin !== window.location.origin || !address.pathname.startsWith(`${basePath}/`)) return;
  const path = address.pathname.slice(basePath.length);
  const isSamePage =
    address.pathname === window.location.pathname && address.search === window.location.search;
  if ((isSamePage && address.hash !== '') || !isPage(path)) return;
  event.preventDefault();
  followed = address.hash;
  const isPageDrawn = address.pathname === window.location.pathname;
  openPage(path, address.search, address.hash);
  if (isPageDrawn) completeArrival();
};
const onKey = (event: KeyboardEvent) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (!store.getState().preferences.hasSlashKey) return;
  event.preventDefault();
  openSearch();
};

/**
 * Links are plain anchors, so that every page works without script. Here clicks on numbers open the citation,
 * clicks on the site's own pages change the page without loading, and `/` opens the search.
 */
export function followLinks(document: Document): () => void {
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('click', onClick);
    document.removeEventListener('keydown', onKey);
  };
}
