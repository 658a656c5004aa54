import { facetKeys } from '../../domain/table/files';
import { choicesIn } from '../../domain/table/select';
import type { TableData } from '../../domain/table/tableData';
import { unknownReason } from '../../state/codec';
import type { ViewQuery } from '../../state/useStore';

type Unknown = { readonly key: (typeof facetKeys)[number]; readonly reason: string };

/** What a word of a filter stands for: findings are chosen by their verdict. */
const nameOf = (key: Unknown['key']): string => (key === 'finding' ? 'verdict' : key);

/** The filters of a query that name what the table has not, with the reason in the words of the address codec. */
export function unknownChoicesOf(
  { vocabularies }: Pick<TableData, 'vocabularies'>,
  query: ViewQuery,
): readonly Unknown[] {
  const choices = choicesIn(vocabularies);
  return facetKeys.flatMap((key) => {
    const wrong = query[key].find((id: string) => !choices[key].some((choice) => choice.id === id));
    return wrong === undefined ? [] : { key, reason: unknownReason(nameOf(key), wrong) };
  });
}

/** The query without filters that name what the table has not: they are told as notices and keep no row out. */
export function withKnownChoices(data: Pick<TableData, 'vocabularies'>, query: ViewQuery): ViewQuery {
  const unknown = unknownChoicesOf(data, query);
  return unknown.length === 0
    ? query
    : { ...query, ...Object.fromEntries(unknown.map(({ key }) => [key, []])) };
}
