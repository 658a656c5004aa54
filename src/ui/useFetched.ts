import { useCallback, useEffect, useState } from 'react';

/** Something that is fetched when it is wanted. */
export type Fetched<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly value: T }
  | { readonly state: 'failed'; readonly retry: () => void };

type Outcome<T> = { readonly load: unknown; readonly round: number } & (
  | { readonly value: T }
  | { readonly hasFailed: true }
);

/** A value that is known at once, or is fetched by `load`, the same function for the same value; what failed can be tried again. */
export function useFetched<T>(load: (() => Promise<T>) | undefined, known?: T): Fetched<T> {
  const [round, setRound] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<T>>();
  const retry = useCallback(() => setRound((before) => before + 1), []);
  const isKnown = known !== undefined;
  useEffect(() => {
    if (!load || isKnown) return undefined;
    let isWanted = true;
    load().then(
      (value) => isWanted && setOutcome({ load, round, value }),
      () => isWanted && setOutcome({ load, round, hasFailed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, isKnown, round]);
  if (known !== undefined) return { state: 'there', value: known };
  if (!outcome || outcome.load !== load || outcome.round !== round) return { state: 'waiting' };
  return 'value' in outcome ? { state: 'there', value: outcome.value } : { state: 'failed', retry };
}
