import { useMemo } from 'react';
import { orderRows, unitGroupsOf } from '../../domain/table/order';
import { selectRows } from '../../domain/table/select';
import type { TableData } from '../../domain/table/tableData';
import type { ViewQuery } from '../../state/useStore';
import { linesOf } from './lines';
import { isGroupedByUnit } from './sorting';

/** The rows that a query leaves, as selected and in its order, and the lines of the table. */
export function useArrangement(data: TableData, query: ViewQuery) {
  const { q, briefing, topic, year, basis, comparator, speaker, finding, sort } = query;
  const selected = useMemo(
    () => selectRows(data, { q, briefing, topic, year, basis, comparator, speaker, finding }),
    [data, q, briefing, topic, year, basis, comparator, speaker, finding],
  );
  const rows = useMemo(() => orderRows(data, selected.rows, sort), [data, selected, sort]);
  const lines = useMemo(
    () => linesOf(rows, isGroupedByUnit(sort) ? unitGroupsOf(data, rows) : []),
    [data, rows, sort],
  );
  return { selected, rows, lines };
}
