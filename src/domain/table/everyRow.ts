import { facetKeys } from './files';
import type { Selection } from './question';

/** No filter and no search: what leaves every row. */
export const everyRow = {
  q: '',
  ...Object.fromEntries(facetKeys.map((key) => [key, []])),
} as unknown as Selection;
