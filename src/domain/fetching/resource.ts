import { type Failure, failureOf } from './failure';

/** What has become of something that is fetched. `value` is there before all of it has come, where it comes in parts. */
export type Fetched<T> =
  | { readonly state: 'waiting'; readonly value?: T | undefined }
  | { readonly state: 'there'; readonly value: T }
  | {
      readonly state: 'failed';
      readonly value?: T | undefined;
      readonly failure: Failure;
      /** Fetches it again. */
      readonly retry: () => void;
    };

/**
 * Something that is fetched once, whoever asks for it and however often: what has come stays, what failed is fetched
 * again when it is asked for again. Nothing is cut off that is no longer wanted: it is there when it is wanted again,
 * and never stands for something else.
 */
export type Resource<T> = {
  /** The same object until something changes. */
  readonly now: () => Fetched<T>;
  /** Rejects with the error as it was thrown. */
  readonly load: () => Promise<T>;
  /** Calls back at every change; gives the way to end that. */
  readonly subscribe: (onChange: () => void) => () => void;
};

const waiting = { state: 'waiting' } as const;

/**
 * A resource that `fetchIt` brings, told by it as far as it has come. `again` is another way to ask again than to call
 * that once more. A failure that nobody looked on at is no failure: whoever looks later has it fetched anew.
 */
export function resource<T>(
  fetchIt: (tell: (soFar: T) => void) => Promise<T>,
  again?: () => void,
): Resource<T> {
  let now: Fetched<T> = waiting;
  let loading: Promise<T> | undefined;
  const watching = new Set<() => void>();
  const become = (next: Fetched<T>) => {
    now = next;
    for (const onChange of watching) onChange();
  };
  const wait = (value = now.value) => become({ state: 'waiting', value });
  const fail = async (error: unknown) => {
    loading = undefined;
    const failure = await failureOf(error);
    // Somebody may have asked again meanwhile.
    if (!loading && watching.size > 0) become({ state: 'failed', value: now.value, failure, retry });
  };
  const load = () => {
    if (now.state === 'failed') wait();
    if (!loading) {
      loading = fetchIt(wait);
      loading.then((value) => become({ state: 'there', value }), fail);
    }
    return loading;
  };
  const retry = again ?? (() => void load().catch(() => {}));
  return {
    now: () => now,
    load,
    subscribe: (onChange) => {
      watching.add(onChange);
      return () => {
        watching.delete(onChange);
        if (watching.size === 0 && now.state === 'failed') wait();
      };
    },
  };
}

/** A resource for each key. */
export function resources<T>(fetchIt: (key: string) => Promise<T>): (key: string) => Resource<T> {
  const known = new Map<string, Resource<T>>();
  return (key) => {
    const found = known.get(key) ?? resource(() => fetchIt(key));
    known.set(key, found);
    return found;
  };
}

/** What needs no fetching. */
export const present = <T>(value: T): Resource<T> => {
  const now = { state: 'there', value } as const;
  return { now: () => now, load: async () => value, subscribe: () => () => {} };
};

/** What is not wanted yet: it never comes. */
export const unwanted: Resource<never> = {
  now: () => waiting,
  load: () => new Promise(() => {}),
  subscribe: () => () => {},
};
