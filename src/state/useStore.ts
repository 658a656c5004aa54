import { useStore as useZustand } from 'zustand';
import { type State, store } from './store';
import type { Query } from './url';

/** A part of the store, kept current. */
export const useStore = <T>(select: (state: State) => T): T => useZustand(store, select);

/** The state of the view. */
export const useQuery = (): Query => useStore((state) => state.place.query);
