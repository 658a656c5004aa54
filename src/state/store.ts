import { createStore } from 'zustand/vanilla';
import { defaultQuery, parseQuery, type Query, type ReadQuery, serializeQuery } from './url';

/** Where the reader is: the page's path without the base, the state of its view, and what could not be read of it. */
export type Place = ReadQuery & { readonly path: string; readonly hash: string };

/** A line for the reader about something that went wrong, with the words to act on. */
export type Notice = { readonly id: string; readonly text: string };

/** What is kept between visits. */
export type Preferences = {
  readonly theme: Query['theme'];
  /** Whether the `/` key opens the search; keys of a single character must be possible to switch off. */
  readonly hasSlashKey: boolean;
};

export type State = {
  readonly place: Place;
  readonly preferences: Preferences;
  /** The reader chose a theme in this visit: it goes before the address's, which goes before the kept one. */
  readonly isThemeChosen: boolean;
  readonly notices: readonly Notice[];
  readonly isSearchOpen: boolean;
  readonly isSharing: boolean;
};

/** The theme that holds. */
export const themeOf = ({ place, preferences, isThemeChosen }: State): Query['theme'] =>
  isThemeChosen || place.query.theme === 'auto' ? preferences.theme : place.query.theme;

/** The state at a path before anything of the storage is known. */
const plainState = (path: string, search = ''): State => ({
  place: { path, hash: '', ...parseQuery(search) },
  preferences: { theme: 'auto', hasSlashKey: true },
  isThemeChosen: false,
  notices: [],
  isSearchOpen: false,
  isSharing: false,
});

/** The one store, without React; the hook stands in `useStore.ts`. */
export const store = createStore<State>()(() => plainState('/'));

let arrival = store.getState();

/** The state a page is prerendered in, and taken over in. */
export const arrivalState = (): State => arrival;

/** Says which page is prerendered or taken over: the plain view of its path, unless a search is given. */
export function setArrival(path: string, search?: string): void {
  arrival = plainState(path, search);
}

/** How a change of place enters the history. */
export type Entry = 'push' | 'replace';

/** Writes the address; set once by `connectAddress`, absent in tests. */
let writeAddress: (place: Place, entry: Entry, marks: { readonly opened: boolean }) => void = () => {};
let stepBack: (() => boolean) | undefined;
/** True from a step back until the address bar answers. */
let isSteppingBack = false;
/** The last change made while stepping back; it is written once the step is done, or the step would undo it. */
let waiting: (() => void) | undefined;

/** Hands the store its way to the address bar. */
export function setAddressWriter(write: typeof writeAddress, back: typeof stepBack): void {
  writeAddress = write;
  stepBack = back;
}

/** Takes a place over from the address bar. */
export function receivePlace(path: string, search: string, hash: string): void {
  isSteppingBack = false;
  const write = waiting;
  waiting = undefined;
  if (write) {
    write();
    return;
  }
  store.setState({ place: { path, hash, ...parseQuery(search) } });
}

function go(place: Place, entry: Entry, opened = false): void {
  store.setState({ place });
  if (isSteppingBack) waiting = () => writeAddress(place, entry, { opened });
  else writeAddress(place, entry, { opened });
}

/** Another page of the site as it is reached from here: its view begins at its defaults, foreign keys and the theme stay. */
export function placeFromHere(path: string, search = '', hash = ''): Place {
  const { place } = store.getState();
  const read = parseQuery(search);
  const unknown = read.unknown.length > 0 ? read.unknown : place.unknown;
  const theme = read.query.theme === defaultQuery.theme ? place.query.theme : read.query.theme;
  return { path, hash, ...read, query: { ...read.query, theme }, unknown };
}

/** Opens a place in this document. */
export const openPlace = (place: Place): void => go(place, 'push');

/** Opens another page of the site in this document. */
export function openPage(path: string, search = '', hash = '', entry: Entry = 'push'): void {
  go(placeFromHere(path, search, hash), entry);
}

/** Whether a step back is under way. */
export const isStepping = (): boolean => isSteppingBack;

/** Leaves this document; while a step back is under way it would be undone, so it waits for the end of the step. */
export function leave(run: () => void): void {
  if (isSteppingBack) waiting = run;
  else run();
}

/** Takes back a key that was readable but names nothing there is. */
export function refuseKey(key: keyof Query, reason: string): void {
  const { place } = store.getState();
  const problems = [...place.problems.filter((problem) => problem.key !== key), { key, reason }];
  store.setState({ place: { ...place, query: { ...place.query, [key]: defaultQuery[key] }, problems } });
}

/** Changes keys of the view. Changes made while typing replace the history entry, others add one. */
export function setQuery(change: Partial<Query>, entry: Entry = 'push'): void {
  const { place } = store.getState();
  const query = { ...place.query, ...change };
  const problems = place.problems.filter((problem) => !(problem.key in change));
  if (serializeQuery(query) === serializeQuery(place.query) && problems.length === place.problems.length)
    return;
  go({ ...place, query, problems }, entry);
}

/** Opens the citation of an observation; moving on inside the open panel replaces the entry, so that back closes it. */
export function openCitation(id: string): void {
  const { place } = store.getState();
  const isOpen = place.query.cite !== undefined;
  go({ ...place, query: { ...place.query, cite: id } }, isOpen ? 'replace' : 'push', true);
}

/** Closes the citation: a step back when opening it made an entry, else in place. */
export function closeCitation(): void {
  const { place } = store.getState();
  if (place.query.cite === undefined) return;
  const closed = { ...place, query: { ...place.query, cite: undefined } };
  if (!isSteppingBack && stepBack?.() === true) {
    isSteppingBack = true;
    store.setState({ place: closed });
    return;
  }
  go(closed, 'replace');
}

/** Forgets what could not be read of the address. */
export function dismissProblems(): void {
  const { place } = store.getState();
  go({ ...place, problems: [] }, 'replace');
}

export function notify(notice: Notice): void {
  const { notices } = store.getState();
  store.setState({ notices: [...notices.filter((n) => n.id !== notice.id), notice] });
}

export function dismissNotice(id: string): void {
  store.setState({ notices: store.getState().notices.filter((n) => n.id !== id) });
}

export const openSearch = (): void => store.setState({ isSearchOpen: true });
export const closeSearch = (): void => store.setState({ isSearchOpen: false });

/** Opens the ways to take the view along. */
export const openSharing = (): void => store.setState({ isSharing: true });
export const closeSharing = (): void => store.setState({ isSharing: false });

/** The address of a place under the base, for links and the address bar. */
export const serializePlace = (place: Place): string =>
  `${place.path}${serializeQuery(place.query, place.unknown)}${place.hash}`;
