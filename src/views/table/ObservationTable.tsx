import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Resource } from '../../domain/fetching/resource';
import { formatNumber } from '../../domain/format';
import { wordsOf } from '../../domain/table/search';
import { choicesIn } from '../../domain/table/select';
import type { TableData } from '../../domain/table/tableData';
import { refuseKey } from '../../state/store';
import { useViewQuery } from '../../state/useStore';
import { ActiveFilters } from './ActiveFilters';
import styles from './Controls.module.css';
import { DataTable } from './DataTable';
import { Downloads } from './Downloads';
import { FilterBar } from './FilterBar';
import { activeFiltersOf, filtersOf, settledKeys } from './filters';
import { LoadedCount, LoadingFailed } from './Loading';
import { SearchPattern } from './Marked';
import { patternOf } from './marks';
import { NoRows } from './NoRows';
import { PeriodKey } from './PeriodKey';
import { SearchBox } from './SearchBox';
import { SortSelect } from './SortSelect';
import { formatSort } from './sorting';
import { unknownChoicesOf, withKnownChoices } from './unknownChoices';
import { useArrangement } from './useArrangement';
import { useFetched } from '../../ui/useFetched';

type Props = { readonly first: TableData; readonly whole: Resource<TableData> | undefined };

/** The table with its controls. Typing never waits for the rows: they follow when there is time. */
export function ObservationTable({ first, whole }: Props) {
  const fetched = useFetched(whole);
  // Clicks and keys go before it.
  const data = useDeferredValue(fetched.value ?? first);
  const { vocabularies } = data;
  const isWhole = data.loaded === data.total;
  const asked = useViewQuery();
  const offered = useMemo(() => choicesIn(vocabularies), [vocabularies]);
  const current = useMemo(
    () => withKnownChoices(offered, asked, settledKeys(isWhole)),
    [offered, asked, isWhole],
  );
  useEffect(() => {
    for (const { key, reason } of unknownChoicesOf(offered, asked, settledKeys(isWhole)))
      refuseKey(key, reason);
  }, [offered, asked, isWhole]);
  const q = useDeferredValue(current.q);
  const query = useMemo(() => ({ ...current, q }), [current, q]);
  const filters = useMemo(() => filtersOf(vocabularies), [vocabularies]);
  const { selected, rows, lines } = useArrangement(data, query);
  const active = useMemo(() => activeFiltersOf(filters, query), [filters, query]);
  const pattern = useMemo(() => patternOf(wordsOf(q)), [q]);
  return (
    <>
      <search className={styles.controls} aria-label="Search and filter the table">
        <div className={styles.fields}>
          <SearchBox search={current.q} />
          <SortSelect sort={current.sort} />
        </div>
        <FilterBar filters={filters} query={current} data={data} selected={selected} />
      </search>
      <ActiveFilters active={active} />
      <div className={styles.summary}>
        <p>
          <span
            // Counts that change because more is loaded are nobody’s doing, and not said.
            aria-live={isWhole ? 'polite' : 'off'}
          >{`${formatNumber(rows.length)} of ${formatNumber(data.total)} numbers`}</span>
          {whole ? <LoadedCount data={data} /> : null}
          {rows.length < 2 ? null : <span className={styles.order}>{`, ${formatSort(query.sort)}`}</span>}
        </p>
        <Downloads data={data} shown={rows} />
      </div>
      {fetched.state === 'failed' ? <LoadingFailed data={data} {...fetched} /> : null}
      {rows.length === 0 ? (
        <NoRows active={active} isWhole={isWhole} />
      ) : (
        <SearchPattern value={pattern}>
          <PeriodKey />
          <DataTable data={data} lines={lines} query={query} />
        </SearchPattern>
      )}
    </>
  );
}
