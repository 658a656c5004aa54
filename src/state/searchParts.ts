import { resources } from '../domain/fetching/resource';
import type { SearchParts, SearchRoot } from '../domain/search/files';
import { searchPartPath } from '../domain/search/partPath';
import { PartsFinder } from '../domain/search/findInParts';
import { fetchWire } from './wire';

/** A search of the site's index in parts, each of which is fetched once, when a search first needs it. */
export function publishedFinder(root: SearchRoot): PartsFinder {
  const parts = resources((path) => fetchWire<object>(path, []));
  return new PartsFinder(
    root,
    async <K extends keyof SearchParts>(kind: K, number: number) =>
      (await parts(searchPartPath(kind, number)).load()) as SearchParts[K],
  );
}
