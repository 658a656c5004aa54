import { useEffect, useSyncExternalStore } from 'react';
import { type Fetched, type Resource, unwanted } from '../domain/fetching/resource';

/** Fetches what is wanted, if anything is, and says what has become of it. */
export function useFetched<T>(wanted: Resource<T> = unwanted): Fetched<T> {
  const { now, load, subscribe } = wanted;
  useEffect(() => {
    // What fails is told by its state.
    load().catch(() => {});
  }, [load]);
  return useSyncExternalStore(subscribe, now, now);
}
