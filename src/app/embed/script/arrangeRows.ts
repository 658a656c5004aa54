import { arrange } from '../../../domain/table/arrange';
import { facetKeys } from '../../../domain/table/files';
import { columnIds, type Query } from '../../../state/url';
import { shownColumnsOf } from '../../../views/table/columnNames';
import { formatSort, isGroupedByUnit } from '../../../views/table/sorting';
import { unknownChoicesOf, withKnownChoices } from '../../../views/table/unknownChoices';
import type { TableFacts } from '../tableFacts';
import { problemWords } from './askedQuery';
import { type EmbeddedRow, rowsIn } from './rows';

/** Sets the unit above the rows that have it: people cannot be larger or smaller than yuan. */
function headUnits(rows: readonly EmbeddedRow[], columns: number): void {
  rows.forEach(({ line, unit }, place) => {
    if (unit === rows[place - 1]?.unit) return;
    const head = document.createElement('tr');
    const name = document.createElement('th');
    head.dataset.head = '';
    name.scope = 'rowgroup';
    name.colSpan = columns;
    name.textContent = line.dataset.unit ?? '';
    head.append(name);
    line.before(head);
  });
}

const cellsOf = (line: Element | null) => [...(line?.children ?? [])] as HTMLElement[];

/** Shows the columns that the address names, in the order of the table, and says how many they are. */
function showColumns(main: HTMLElement, rows: readonly EmbeddedRow[], named: Query['columns']): number {
  const head = main.querySelector('thead tr');
  if (named.length > 0) {
    const shown = shownColumnsOf(named);
    if (shown.includes('sentence')) {
      for (const { line, sentence } of rows)
        cellsOf(line)[columnIds.indexOf('sentence')]?.replaceChildren(sentence()?.cloneNode(true) ?? '');
    }
    for (const line of [head, ...rows.map((row) => row.line)])
      cellsOf(line).forEach((cell, index) => {
        const column = columnIds[index];
        cell.hidden = column === undefined || !shown.includes(column);
      });
  }
  return cellsOf(head).filter(({ hidden }) => !hidden).length;
}

/** Shows the rows and columns of the table that the address asks for, in its order, and says which they are. */
export function arrangeRows(main: HTMLElement, query: Query, tell: (problem: string) => void): void {
  const table = main.querySelector<HTMLElement>('table[data-facts]');
  const body = table?.querySelector('tbody');
  if (!body) return;
  const facts = JSON.parse(table?.dataset.facts ?? '') as TableFacts;
  const { offered } = facts;
  for (const { key, reason } of unknownChoicesOf(offered, query)) tell(problemWords(key, reason));
  const asked = withKnownChoices(offered, query);
  const rows = arrange(rowsIn(main, facts), asked);
  body.replaceChildren(...rows.map(({ line }) => line));
  const columns = showColumns(main, rows, query.columns);
  if (isGroupedByUnit(query.sort)) headUnits(rows, columns);
  const counter = main.querySelector('[data-count]');
  if (counter) counter.textContent = String(rows.length);
  const labelOf = (key: (typeof facetKeys)[number], id: string) =>
    offered[key].find((choice) => choice.id === id)?.label;
  const chosen = facetKeys.map((key) => asked[key].map((id) => labelOf(key, id)).join(' or '));
  const search = query.q.trim();
  const words = [
    search && `matching “${search}”`,
    ...chosen,
    query.sort ? formatSort(query.sort) : '',
  ].filter(Boolean);
  const said = main.querySelector('[data-arranged]');
  if (said && words.length > 0) said.textContent = `: ${words.join('; ')}`;
}
