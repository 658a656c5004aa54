import type { SearchEntry } from '../../domain/searchIndex';

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
