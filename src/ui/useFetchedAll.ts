import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Fetched, Resource } from '../domain/fetching/resource';

/** What is wanted, as one thing that changes when any of it does. */
function joined<T>(wanted: readonly Resource<T>[]) {
  let last: readonly Fetched<T>[] = [];
  return {
    now: () => {
      const next = wanted.map((each) => each.now());
      if (next.length !== last.length || next.some((each, place) => each !== last[place])) last = next;
      return last;
    },
    subscribe: (onChange: () => void) => {
      const ends = wanted.map((each) => each.subscribe(onChange));
      return () => ends.forEach((end) => end());
    },
  };
}

/**
 * `useFetched` for several things: fetches all that are wanted, in their order and at most so many at a time, and says
 * what has become of each. `wanted` must be the same list until something else is wanted.
 */
export function useFetchedAll<T>(
  wanted: readonly Resource<T>[],
  atOnce: number = wanted.length,
): readonly Fetched<T>[] {
  const { now, subscribe } = useMemo(() => joined(wanted), [wanted]);
  const fetched = useSyncExternalStore(subscribe, now, now);
  useEffect(() => {
    const next = wanted.filter((_, place) => fetched[place]?.state === 'waiting').slice(0, atOnce);
    // What fails is told by its state.
    for (const each of next) each.load().catch(() => {});
  }, [wanted, fetched, atOnce]);
  return fetched;
}
