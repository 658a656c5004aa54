import { type Failure, explainFailuresBy } from '../domain/fetching/failure';

/** What the site's scripts fetch: what is asked for, and the edition of the site that it belongs to. */
export type WireFile<T> = { readonly edition: string; readonly data: T };

/** Where the site is, and the edition that the page was opened from. */
export let site = { base: '', edition: '' };

/** Errors of requests, each with what was answered in place of what was asked for; undefined where nothing was. */
export const answers = new WeakMap<object, Partial<WireFile<unknown>> | undefined>();

/** Throws an error that is one of those. */
export function failed(error: object, answer?: Partial<WireFile<unknown>>): never {
  answers.set(error, answer);
  throw error;
}

/**
 * A file of the site as it is asked for: with its edition, so that no cache answers with the file of another. A host
 * looks at the path alone.
 */
const wireAddress = (path: string): string => `${site.base}${path}?${site.edition}`;

/**
 * Fetches a file of the site. It is refused where it belongs to another edition than the page, whose code may not be
 * able to read it; within one edition `keys` are enough to know it by, those of a list being `length`.
 */
export async function fetchWire<T extends object>(path: string, keys: readonly (keyof T)[]): Promise<T> {
  const response = await fetch(wireAddress(path)).catch((error: Error) => failed(error));
  const answer: Partial<WireFile<T>> = Object(await response.json().catch(() => undefined));
  const data: object = Object(answer.data);
  if (answer.edition === site.edition && keys.every((key) => key in data)) return data as T;
  return failed(new Error(`${path}: ${response.status}, edition ${answer.edition}`), answer);
}

/**
 * Begins to fetch from a site, of whose edition the page is; once, before anything is fetched. `explain` finds out why
 * something failed.
 */
export function openWire(from: typeof site, explain: (error: unknown) => Promise<Failure>): void {
  site = from;
  explainFailuresBy(explain);
  // Vite tells of code that does not come: for want of a connection, or because the site has other files by now.
  window.addEventListener('vite:preloadError', ({ payload }) => answers.set(payload, undefined));
}
