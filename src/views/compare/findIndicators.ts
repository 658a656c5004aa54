import { present, type Resource, resources } from '../../domain/fetching/resource';
import type { SearchFile } from '../../domain/search/files';
import type { Found } from '../../domain/search/findInParts';
import type { SearchEntry } from '../../domain/searchIndex';
import { publishedFinder } from '../../state/searchParts';

/** The indicators that have every word of a search in their name or definition, those named by the first word first. */
export function findIndicators(
  searchEntries: readonly SearchEntry[],
  text: string,
  except: readonly string[],
): readonly SearchEntry[] {
  const sought = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const [first = ''] = sought;
  const isAtHead = ({ title }: SearchEntry) => title.toLowerCase().startsWith(first);
  return searchEntries
    .filter(({ id, kind, words }) => {
      if (kind !== 'indicator' || except.includes(id)) return false;
      const own = words.toLowerCase();
      return sought.every((word) => own.includes(word));
    })
    .toSorted((a, b) => Number(isAtHead(b)) - Number(isAtHead(a)));
}

/**
 * What finds indicators, by the first file of the search: at once where that holds everything; else by whole beginnings
 * of words, as parts of the index come. `most` is how many are wanted beside those that are left out.
 */
export function indicatorsIn(
  file: SearchFile,
  most: number,
): (text: string, except: readonly string[]) => Resource<Found> {
  if ('entries' in file) {
    return (text, except) => {
      const entries = findIndicators(file.entries, text, except);
      return present({ count: entries.length, entries });
    };
  }
  const finder = publishedFinder(file.root);
  const found = resources(async (asked) => {
    const [text, except] = JSON.parse(asked) as [string, string[]];
    const { count, entries } = await finder.find(text, { kind: 'indicator', most: most + except.length });
    const others = entries.filter(({ id }) => !except.includes(id));
    return { count: count - (entries.length - others.length), entries: others };
  });
  return (text, except) => found(JSON.stringify([text, except]));
}
