import { useEffect, useState, useSyncExternalStore } from 'react';
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

/** What came last, while the next is on its way or cannot be had; undefined until the first has come. */
export function useFormer<T>(fetched: Fetched<T> | undefined): T | undefined {
  const [former, setFormer] = useState<T>();
  if (fetched?.state === 'there' && fetched.value !== former) setFormer(fetched.value);
  return former;
}
