import { useMemo } from 'react';
import { orderRows, unitGroupsOf } from '../../domain/table/order';
import { selectRows } from '../../domain/table/select';
import type { TableData } from '../../domain/table/tableData';
import { facetKeys } from '../../domain/table/files';
import type { ViewQuery } from '../../state/useStore';
import { linesOf } from './lines';
import { isGroupedByUnit } from './sorting';

/** The rows that a query leaves, as selected and in its order, and the lines of the table. */
export function useArrangement(data: TableData, query: ViewQuery) {
  const { sort } = query;
  // One of as many values as there are filters: lists of the address are new whenever it changes.
  const asked = JSON.stringify([query.q, ...facetKeys.map((key) => query[key])]);
  // oxlint-disable-next-line react/exhaustive-deps -- `asked` stands for what is read of the query
  const selected = useMemo(() => selectRows(data, query), [data, asked]);
  const rows = useMemo(() => orderRows(data, selected.rows, sort), [data, selected, sort]);
  const lines = useMemo(
    () => linesOf(rows, isGroupedByUnit(sort) ? unitGroupsOf(data, rows) : []),
    [data, rows, sort],
  );
  return { selected, rows, lines };
}
