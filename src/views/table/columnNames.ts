import { type ColumnId, columnIds } from '../../state/url';

/** Names of the columns in headers, in the chooser and on cards. */
export const columnNames: Readonly<Record<ColumnId, string>> = {
  label: 'Indicator',
  printed: 'As printed',
  value: 'Value',
  unit: 'Unit',
  period: 'Period',
  basis: 'Basis of period',
  comparator: 'Hedge',
  topic: 'Topic',
  briefing: 'Briefing',
  speaker: 'Speaker',
  finding: 'Finding',
  sentence: 'Sentence',
};

/** Shown where the address names no columns. */
export const defaultColumns: readonly ColumnId[] = [
  'label',
  'printed',
  'period',
  'basis',
  'briefing',
  'speaker',
];

/** A row without its name says nothing, so this column is always shown. */
export const fixedColumn: ColumnId = 'label';

/** The columns to show for those the address names, in the order of the table. */
export function shownColumnsOf(named: readonly ColumnId[]): readonly ColumnId[] {
  const chosen = named.length === 0 ? defaultColumns : named;
  return columnIds.filter((id) => id === fixedColumn || chosen.includes(id));
}

/** What the address names after one column is shown or hidden; nothing when that is the default. */
export function toggleColumn(named: readonly ColumnId[], column: ColumnId): readonly ColumnId[] {
  const shown = shownColumnsOf(named);
  const after = columnIds.filter((id) => (id === column ? !shown.includes(id) : shown.includes(id)));
  return after.join() === defaultColumns.join() ? [] : after;
}
