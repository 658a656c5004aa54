/** Why something did not come, and what a reader is told of it. */
export type Failure = {
  /**
   * `updated`: the site is no longer the one that the page was opened from. `unreachable`: nothing answered. `ours`:
   * what came cannot be used, or our code has failed.
   */
  readonly kind: 'updated' | 'unreachable' | 'ours';
  /** A sentence or two, after what could not be done. */
  readonly words: string;
  /** What the reader can do, as a button, where what failed can be tried again by itself. */
  readonly remedy: string;
};

/** What is told where the reason cannot be found out. Loading the page anew helps against either. */
const unexplained: Failure = {
  kind: 'updated',
  words: 'Your connection may be down, or the site may have been updated.',
  remedy: 'Reload',
};

let explain = async (_error: unknown): Promise<Failure> => unexplained;

/** Says how the reason for an error is found out; once, before anything is fetched. */
export function explainFailuresBy(next: typeof explain): void {
  explain = next;
}

/** Finds out why something failed. */
export const failureOf = (thrown: unknown): Promise<Failure> => explain(thrown).catch(() => unexplained);
