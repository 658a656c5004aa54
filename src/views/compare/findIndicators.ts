import type { Findable } from '../../domain/searchIndex';

/** The indicators that have every word of a search in their name or definition, those named by the first word first. */
export function findIndicators(
  findables: readonly Findable[],
  text: string,
  except: readonly string[],
): readonly Findable[] {
  const sought = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const [first = ''] = sought;
  const isAtHead = ({ title }: Findable) => title.toLowerCase().startsWith(first);
  return findables
    .filter(({ id, kind, words }) => {
      if (kind !== 'indicator' || except.includes(id)) return false;
      const own = words.toLowerCase();
      return sought.every((word) => own.includes(word));
    })
    .toSorted((a, b) => Number(isAtHead(b)) - Number(isAtHead(a)));
}
