import { rowAt, type TableRow } from '../../domain/table/row';
import type { TableData } from '../../domain/table/tableData';

/** Rows kept for as long as they may soon be drawn again. */
const most = 2000;

const kept = new WeakMap<TableData['rows'], Map<number, TableRow>>();

/** A row by its place in reading order, the same object while it is kept, so that what is drawn of it can stay. */
export function keptRow(data: TableData, place: number): TableRow {
  const rows = kept.get(data.rows) ?? new Map<number, TableRow>();
  kept.set(data.rows, rows);
  const row = rows.get(place) ?? rowAt(data, place);
  if (rows.size >= most) rows.clear();
  rows.set(place, row);
  return row;
}
