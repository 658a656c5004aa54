import { type Entry, type Place, receivePlace, serializePlace, setAddressWriter } from './store';

type HistoryMarks = { readonly verbatimOpened?: boolean };

const marksOf = (state: unknown): HistoryMarks => (typeof state === 'object' && state !== null ? state : {});

/** Removes the base from a path; a path outside the base is left alone. */
const withoutBase = (pathname: string, base: string): string =>
  pathname === base || pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;

/** A path without the slash or `index.html` that static hosts add; two slashes at its start would name a host. */
const tidy = (path: string): string =>
  path.replaceAll(/\/{2,}/gu, '/').replace(/\/(?:index\.html)?$/u, '') || '/';

/** Joins the store to the address bar. `base` has no slash at its end. Returns the way to part them. */
export function connectAddress(window: Window, base: string): () => void {
  const read = () => {
    const { pathname, search, hash } = window.location;
    receivePlace(tidy(withoutBase(pathname, base)), search, hash);
  };
  const write = (place: Place, entry: Entry, { opened }: { readonly opened: boolean }) => {
    const address = `${base}${serializePlace(place)}`;
    try {
      if (entry === 'push') window.history.pushState({ verbatimOpened: opened }, '', address);
      else {
        const before = marksOf(window.history.state).verbatimOpened === true;
        window.history.replaceState({ verbatimOpened: before && opened }, '', address);
      }
    } catch {
      // Browsers refuse when an address changes too often. The view goes on; the next change writes the whole address.
    }
  };
  const back = () => {
    if (marksOf(window.history.state).verbatimOpened !== true) return false;
    window.history.back();
    return true;
  };
  setAddressWriter(write, back);
  read();
  window.addEventListener('popstate', read);
  return () => {
    window.removeEventListener('popstate', read);
    setAddressWriter(() => {}, undefined);
  };
}
