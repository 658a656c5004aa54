import { startTransition, useEffect, useState } from 'react';
import type { TableData } from '../../domain/table/tableData';
import { type FetchJson, loadParts } from './loadParts';

/** How far a table has been read in this visit, so that coming back to the page loads nothing again. */
const reached = new WeakMap<TableData, TableData>();

/**
 * The table, and more of it as its parts arrive. `first` must stay the same object for as long as the page is shown;
 * without `fetchJson` nothing more is loaded.
 */
export function useTableParts(first: TableData, fetchJson: FetchJson | undefined) {
  const [data, setData] = useState(() => reached.get(first) ?? first);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    if (!fetchJson || hasFailed) return undefined;
    let isWanted = true;
    const onMore = (more: TableData) => {
      reached.set(first, more);
      // Clicks and keys go before it.
      startTransition(() => setData(more));
    };
    loadParts(reached.get(first) ?? first, { fetchJson, onMore, isWanted: () => isWanted }).catch(() => {
      if (isWanted) setHasFailed(true);
    });
    return () => {
      isWanted = false;
    };
  }, [first, fetchJson, hasFailed]);
  return { data, hasFailed, retry: () => setHasFailed(false) };
}
