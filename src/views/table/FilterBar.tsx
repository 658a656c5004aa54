import { useState } from 'react';
import { setQuery } from '../../state/store';
import { type ColumnId, columnIds, type Query } from '../../state/url';
import { columnNames, fixedColumn, shownColumnsOf, toggleColumn } from './columnNames';
import styles from './FilterBar.module.css';
import { Disclosure } from './Disclosure';
import { chosenIn, type Filter, toggleOption } from './filters';
import { Options } from './Options';
import type { ObservationTable } from './useObservationTable';

type Props = {
  readonly filters: readonly Filter[];
  readonly query: Query;
  readonly table: ObservationTable;
};

/** One filter's options that any row has, or that are chosen. */
function optionsOf({ key, options }: Filter, query: Query, table: ObservationTable) {
  const counts = table.getColumn(key)?.getFacetedUniqueValues() ?? new Map<unknown, number>();
  const inAnyRow = new Set(table.getCoreRowModel().rows.map((row) => row.getValue(key)));
  return options
    .map(({ value, label }) => ({
      value,
      label,
      isChosen: chosenIn(query, key).includes(value),
      count: counts.get(value) ?? 0,
    }))
    .filter(({ value, isChosen }) => isChosen || inAnyRow.has(value))
    .map((option) => ({ ...option, isDisabled: option.count === 0 && !option.isChosen }));
}

/** The filters and the choice of columns, one open at a time. */
export function FilterBar({ filters, query, table }: Props) {
  const [open, setOpen] = useState<string>();
  const partOf = (key: string) => ({
    isOpen: open === key,
    onToggle: () => setOpen(open === key ? undefined : key),
  });
  const shown = shownColumnsOf(query.columns);
  return (
    <div className={styles.bar}>
      {filters.map((filter) => (
        <Disclosure
          key={filter.key}
          name={filter.name}
          chosen={chosenIn(query, filter.key).length}
          {...partOf(filter.key)}
        >
          <Options
            legend={`Show only these: ${filter.name.toLowerCase()}`}
            options={optionsOf(filter, query, table)}
            onToggle={(value) => setQuery(toggleOption(query, filter, value))}
          />
        </Disclosure>
      ))}
      <span className={styles.gap} />
      <Disclosure name="Columns" {...partOf('columns')}>
        <Options
          legend="Columns to show"
          options={columnIds.map((id) => ({
            value: id,
            label: columnNames[id],
            isChosen: shown.includes(id),
            isDisabled: id === fixedColumn,
          }))}
          onToggle={(id) => setQuery({ columns: toggleColumn(query.columns, id as ColumnId) })}
        />
      </Disclosure>
    </div>
  );
}
