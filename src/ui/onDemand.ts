/** Something that comes as a chunk of its own, and whether it has come. */
export type OnDemand<T> = {
  /** Fetches it, once; after a failure it is tried again. */
  readonly load: () => Promise<T>;
  readonly loaded: T | undefined;
};

/** Remembers what was fetched, so that it can be had without waiting from then on. */
export function onDemand<T>(fetchIt: () => Promise<T>): OnDemand<T> {
  let loaded: T | undefined;
  let loading: Promise<T> | undefined;
  return {
    load: () => {
      loading ??= fetchIt().then(
        (value) => (loaded = value),
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
    get loaded() {
      return loaded;
    },
  };
}
