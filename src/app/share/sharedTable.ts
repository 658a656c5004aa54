import type { Corpus } from '../../domain/corpus';
import { orderRows } from '../../domain/table/order';
import { rowAt } from '../../domain/table/row';
import { choicesIn, selectRows } from '../../domain/table/select';
import { readTable, readTablePart, type TableData } from '../../domain/table/tableData';
import { fetchTable, fetchTablePart } from '../../state/tableFiles';
import type { Query } from '../../state/url';
import { activeFiltersOf, filtersOf } from '../../views/table/filters';
import { formatSort } from '../../views/table/sorting';
import { withKnownChoices } from '../../views/table/unknownChoices';
import type { SharedView } from './sharedView';

async function withMissing(data: TableData): Promise<TableData> {
  const [path] = data.missing;
  return path === undefined ? data : withMissing(readTablePart(data, await fetchTablePart(path)));
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** The whole table: made here where the whole corpus is, else fetched. */
async function tableOf(corpus: Corpus): Promise<TableData> {
  if (corpus.sliceContext) return withMissing(readTable(await fetchTable()));
  const { tableDataOf } = await import('../../domain/table/tableFiles');
  return tableDataOf(corpus, { first: corpus.size });
}

/** The rows that the table shows for a query, in its order, and the words for which they are. */
export async function sharedTableOf(
  corpus: Corpus,
  asked: Query,
): Promise<Extract<SharedView, { readonly kind: 'table' }>> {
  const data = await tableOf(corpus);
  const query = withKnownChoices(choicesIn(data.vocabularies), asked);
  const places = orderRows(data, selectRows(data, query).rows, query.sort);
  const filters = activeFiltersOf(filtersOf(data.vocabularies), query).map(({ text }) => text);
  return {
    kind: 'table',
    rows: Array.from(places, (place) => rowAt(data, place)),
    total: data.total,
    arrangement: sentence([...filters, formatSort(query.sort)].join('; ')),
  };
}
