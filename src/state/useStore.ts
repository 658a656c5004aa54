import { useSyncExternalStore } from 'react';
import { arrivalState, type State, store } from './store';
import type { Query } from './url';

/**
 * A part of the store, kept current. While a prerendered page is being taken over it is what the page was made with:
 * the plain view of its path.
 */
export const useStore = <T>(select: (state: State) => T): T =>
  useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    () => select(arrivalState()),
  );

/** The state of the view. */
export const useQuery = (): Query => useStore((state) => state.place.query);

/** The state of the view without what lies over it or colours it: the open citation, and the theme. */
export type ViewQuery = Omit<Query, 'cite' | 'theme'>;

const views = new WeakMap<Query, ViewQuery>();
let latest: ViewQuery | undefined;

/** The same object for as long as nothing of the view changes, so that an open citation draws no page anew. */
function viewOf(query: Query): ViewQuery {
  const known = views.get(query);
  if (known) return known;
  const { cite: _cite, theme: _theme, ...view } = query;
  const keys = Object.keys(view) as (keyof ViewQuery)[];
  const before = latest;
  const same = before && keys.every((key) => before[key] === view[key]) ? before : view;
  views.set(query, same);
  latest = same;
  return same;
}

/** The state of the view, the same object until something of it changes. */
export const useViewQuery = (): ViewQuery => useStore((state) => viewOf(state.place.query));
