import { useDeferredValue, useMemo } from 'react';
import { formatNumber } from '../../domain/format';
import { corpus } from '../../state/corpus';
import { useQuery } from '../../state/useStore';
import { ActiveFilters } from './ActiveFilters';
import styles from './Controls.module.css';
import { DataTable } from './DataTable';
import { Downloads } from './Downloads';
import { FilterBar } from './FilterBar';
import { activeFiltersOf, filtersOf } from './filters';
import { NoRows } from './NoRows';
import { PeriodKey } from './PeriodKey';
import { SearchBox } from './SearchBox';
import { SortSelect } from './SortSelect';
import { formatSort } from './sorting';
import { useObservationTable } from './useObservationTable';

const filters = filtersOf(corpus);

/** The table with its controls. Typing never waits for the rows: they follow when there is time. */
export function ObservationTable() {
  const current = useQuery();
  const query = useDeferredValue(current);
  const table = useObservationTable(query);
  const { rows: allRows } = table.getCoreRowModel();
  const { rows } = table.getRowModel();
  const all = useMemo(() => allRows.map((row) => row.original.record), [allRows]);
  const shown = useMemo(() => rows.map((row) => row.original.record), [rows]);
  const active = activeFiltersOf(filters, query);
  return (
    <>
      <search className={styles.controls} aria-label="Search and filter the table">
        <div className={styles.fields}>
          <SearchBox search={current.q} />
          <SortSelect sort={current.sort} />
        </div>
        <FilterBar filters={filters} query={current} table={table} />
      </search>
      <ActiveFilters active={active} />
      <div className={styles.summary}>
        <p>
          <span aria-live="polite">{`${formatNumber(rows.length)} of ${formatNumber(all.length)} numbers`}</span>
          {rows.length < 2 ? null : <span className={styles.order}>{`, ${formatSort(query.sort)}`}</span>}
        </p>
        <Downloads all={all} shown={shown} />
      </div>
      {rows.length === 0 ? (
        <NoRows active={active} />
      ) : (
        <>
          <PeriodKey />
          <DataTable table={table} sort={query.sort} />
        </>
      )}
    </>
  );
}
