import type { Selection } from '../../domain/table/question';
import { type FacetKey, facetKeys } from '../../domain/table/files';
import { unknownReason } from '../../state/codec';

/** What each filter of a table offers. */
type Offered = Readonly<Record<FacetKey, readonly { readonly id: string }[]>>;

type Unknown = { readonly key: FacetKey; readonly reason: string };

/** What a word of a filter stands for: findings are chosen by their verdict. */
const nameOf = (key: FacetKey): string => (key === 'finding' ? 'verdict' : key);

/** The filters of a query, or those of some keys, that name what the table has not, with the reason in the words of the address codec. */
export const unknownChoicesOf = (
  offered: Offered,
  query: Selection,
  keys: readonly FacetKey[] = facetKeys,
): readonly Unknown[] =>
  keys.flatMap((key) => {
    const wrong = query[key].find((id) => !offered[key].some((choice) => choice.id === id));
    return wrong === undefined ? [] : { key, reason: unknownReason(nameOf(key), wrong) };
  });

/** The query without filters that name what the table has not: they are told as notices and keep no row out. */
export function withKnownChoices<Q extends Selection>(
  offered: Offered,
  query: Q,
  keys?: readonly FacetKey[],
): Q {
  const unknown = unknownChoicesOf(offered, query, keys);
  return unknown.length === 0
    ? query
    : { ...query, ...Object.fromEntries(unknown.map(({ key }) => [key, []])) };
}
