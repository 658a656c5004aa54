import type { SearchParts } from './files';

/** Path of a part of the index under the site. */
export const searchPartPath = (kind: keyof SearchParts, number: number): string =>
  `/parts/search/${kind}-${number}.json`;
