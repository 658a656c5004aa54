import MiniSearch from 'minisearch';
import { present, type Resource, resources } from '../../domain/fetching/resource';
import type { SearchFile } from '../../domain/search/files';
import type { Found } from '../../domain/search/findInParts';
import { boosts } from '../../domain/search/ranking';
import { termsOf } from '../../domain/search/terms';
import type { SearchEntry } from '../../domain/searchIndex';
import { inPrintedSpelling } from '../../domain/table/search';
import { publishedFinder } from '../../state/searchParts';

/** How many are shown of what is found. */
export const mostResults = 12;

/** The search over all that can be found, where that is little. */
function searchWhole(entries: readonly SearchEntry[]): (text: string) => Found {
  const index = new MiniSearch<Pick<SearchEntry, 'words' | 'more' | 'detail'> & { readonly place: number }>({
    idField: 'place',
    fields: ['words', 'more', 'detail'],
    tokenize: termsOf,
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      boost: { words: 4, more: 0.5 },
      boostDocument: (place) => boosts[entries[Number(place)]?.kind ?? 'number'],
      fuzzy: (term) => (/\d/u.test(term) || term.length < 5 ? false : 0.2),
    },
  });
  index.addAll(entries.map(({ words, more = '', detail }, place) => ({ place, words, more, detail })));
  return (text) => {
    const results = index.search(inPrintedSpelling(text));
    const shown = results.slice(0, mostResults).flatMap((result) => entries[Number(result.id)] ?? []);
    return { count: results.length, entries: shown };
  };
}

/** The search over what its first file tells of: at once where that holds everything, else as its parts come. */
export function searchIn(file: SearchFile): (text: string) => Resource<Found> {
  if ('entries' in file) {
    const search = searchWhole(file.entries);
    return (text) => present(search(text));
  }
  const finder = publishedFinder(file.root);
  return resources((text) => finder.find(text, { most: mostResults }));
}
