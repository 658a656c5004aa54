import { folderPaths } from '../domain/pages';
import { movedPath } from './movedPlaces';
import { type Entry, type Place, receivePlace, serializePlace, setAddressWriter } from './store';

/** Whether an entry was made by opening a citation, and whether it was made from another one of this site. */
type HistoryMarks = {
  readonly verbatimOpened?: boolean;
  readonly verbatimPushed?: boolean;
  /** Tells entries apart, also those of documents that were there before this one. */
  readonly verbatimEntry?: string;
};

const marksOf = (state: unknown): HistoryMarks => (typeof state === 'object' && state !== null ? state : {});

/** Removes the base from a path; a path outside the base is left alone. */
const withoutBase = (pathname: string, base: string): string =>
  pathname === base || pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;

/** A path without the slash or file name that static hosts add; two slashes at its start would name a host. */
const tidy = (path: string): string =>
  path.replaceAll(/\/{2,}/gu, '/').replace(/\/(?:index\.html)?$|\.html$/u, '') || '/';

/** How places are written into an address. */
export type AddressForm = {
  readonly read: (location: Location) => { path: string; search: string; hash: string };
  readonly write: (place: Place) => string;
};

/** Places as paths under a base, which has no slash at its end. */
export const pathAddresses = (base: string): AddressForm => ({
  read: ({ pathname, search, hash }) => ({ path: tidy(withoutBase(pathname, base)), search, hash }),
  write: (place) => `${base}${serializePlace(place)}`,
});

/** The same places behind `#`, for a page that is one file. */
export const hashAddresses: AddressForm = {
  read: ({ hash }) => {
    const { pathname, search, hash: fragment } = new URL(hash.replace(/^#[/\\]*/u, '/'), 'file://');
    const path = tidy(pathname);
    const listing = Object.entries(folderPaths).find(([folder]) => folder === path)?.[1];
    return { path: movedPath(listing ?? path, fragment), search, hash: fragment };
  },
  write: (place) => `#${serializePlace(place)}`,
};

/** Whether the page before this one in the history is a page of ours in the same document. */
export const wasPushed = (state: unknown): boolean => marksOf(state).verbatimPushed === true;

/** The name of an entry of the history; empty for one that only a fragment has made. */
export const entryOf = (state: unknown): string => marksOf(state).verbatimEntry ?? '';

const newEntry = () => crypto.getRandomValues(new Uint32Array(1)).join();

/** Takes over the place of an entry that a step in the history has led to. */
export type Receive = (path: string, search: string, hash: string) => void;

/** Joins the store to the address bar; `receive` takes the places that steps in the history lead to. Returns the way to part them. */
export function connectAddress(
  window: Window,
  form: AddressForm,
  receive: Receive = receivePlace,
): () => void {
  const readBy = (take: Receive) => {
    const { path, search, hash } = form.read(window.location);
    take(path, search, hash);
  };
  const read = () => readBy(receive);
  const write = (place: Place, entry: Entry, { opened }: { readonly opened: boolean }) => {
    const address = form.write(place);
    try {
      if (entry === 'push')
        window.history.pushState(
          { verbatimOpened: opened, verbatimPushed: true, verbatimEntry: newEntry() },
          '',
          address,
        );
      else {
        const before = marksOf(window.history.state);
        const verbatimOpened = before.verbatimOpened === true && opened;
        const verbatimPushed = before.verbatimPushed === true;
        const { verbatimEntry = newEntry() } = before;
        window.history.replaceState({ verbatimOpened, verbatimPushed, verbatimEntry }, '', address);
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
  readBy(receivePlace);
  window.addEventListener('popstate', read);
  return () => {
    window.removeEventListener('popstate', read);
    setAddressWriter(() => {}, undefined);
  };
}
