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
