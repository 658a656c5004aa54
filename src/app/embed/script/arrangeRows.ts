import type { Query } from '../../../state/url';
import { columnIds } from '../../../state/url';
import { unknownReason } from '../../../state/codec';
import { type FacetKey, facetKeys } from '../../../domain/table/files';
import { isGroupedByUnit, formatSort } from '../../../views/table/sorting';
import { shownColumnsOf } from '../../../views/table/columnNames';
import type { TableFacts } from '../tableFacts';
import { problemWords } from './askedQuery';
import { fillSentences, searchIn } from './rowWords';

type Asked = Pick<Query, FacetKey | 'q' | 'sort' | 'columns'>;

/** What is chosen in each filter that is used; what the table has not is told, and keeps no row out. */
function chosenIn({ choices }: TableFacts, query: Asked, tell: (problem: string) => void) {
  return facetKeys.flatMap((key) => {
    const ids: readonly string[] = query[key];
    const wrong = ids.find((id) => !Object.hasOwn(choices[key], id));
    // The address calls a verdict by the column it stands in.
    if (wrong !== undefined)
      tell(problemWords(key, unknownReason(key === 'finding' ? 'verdict' : key, wrong)));
    return ids.length === 0 || wrong !== undefined ? [] : [{ key, ids }];
  });
}

/** The rows in the order of the address, those that are equal in reading order. */
function inOrder(
  rows: readonly HTMLElement[],
  { places }: TableFacts,
  sort: Query['sort'],
): readonly HTMLElement[] {
  if (!sort) return rows;
  const own = sort.descending ? places[`-${sort.by}`] : undefined;
  const ranks = own ?? places[sort.by] ?? [];
  const sign = sort.descending && !own ? -1 : 1;
  const place = new Map(rows.map((row, index) => [row, sign * (ranks[index] ?? 0)]));
  return rows.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

/** Sets the unit above the rows that have it: people cannot be larger or smaller than yuan. */
function headUnits(rows: readonly HTMLElement[], columns: number): void {
  let last: string | undefined;
  for (const row of rows) {
    const { unit } = row.dataset;
    if (row.hidden || unit === last) continue;
    last = unit;
    const head = document.createElement('tr');
    const name = document.createElement('th');
    head.dataset.head = '';
    name.scope = 'rowgroup';
    name.colSpan = columns;
    name.textContent = unit ?? '';
    head.append(name);
    row.before(head);
  }
}

const cellsOf = (row: Element | null) => [...(row?.children ?? [])] as HTMLElement[];

/** Shows the columns that the address names, in the order of the table. */
function showColumns(main: HTMLElement, rows: readonly HTMLElement[], named: Query['columns']): number {
  const head = main.querySelector('thead tr');
  if (named.length > 0) {
    const shown = shownColumnsOf(named);
    if (shown.includes('sentence')) fillSentences(main, rows);
    for (const row of [head, ...rows])
      cellsOf(row).forEach((cell, index) => {
        const column = columnIds[index];
        cell.hidden = column === undefined || !shown.includes(column);
      });
  }
  return cellsOf(head).filter(({ hidden }) => !hidden).length;
}

/** Shows the rows and columns of the table that the address asks for, in its order, and says which they are. */
export function arrangeRows(main: HTMLElement, query: Asked, tell: (problem: string) => void): void {
  const table = main.querySelector<HTMLElement>('table[data-facts]');
  const body = table?.querySelector('tbody');
  if (!body) return;
  const facts = JSON.parse(table?.dataset.facts ?? '') as TableFacts;
  const rows = [...body.querySelectorAll<HTMLElement>('tr')];
  const chosen = chosenIn(facts, query, tell);
  const isFound = searchIn(main, query.q);
  rows.forEach((row, index) => {
    const isKept = chosen.every(({ key, ids }) => facts.facets[key][index]?.some((id) => ids.includes(id)));
    row.hidden = !isKept || !isFound(row);
  });
  const columns = showColumns(main, rows, query.columns);
  const ordered = inOrder(rows, facts, query.sort);
  if (query.sort) body.append(...ordered);
  if (isGroupedByUnit(query.sort)) headUnits(ordered, columns);
  const counter = main.querySelector('[data-count]');
  if (counter) counter.textContent = String(rows.filter(({ hidden }) => !hidden).length);
  const words = [
    ...(query.q.trim() === '' ? [] : [`matching “${query.q.trim()}”`]),
    ...chosen.map(({ key, ids }) => ids.map((id) => facts.choices[key][id]).join(' or ')),
    ...(query.sort ? [formatSort(query.sort)] : []),
  ];
  const said = main.querySelector('[data-arranged]');
  if (said && words.length > 0) said.textContent = `: ${words.join('; ')}`;
}
