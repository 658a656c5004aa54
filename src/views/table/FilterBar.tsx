import { useState } from 'react';
import type { Selected } from '../../domain/table/select';
import type { TableData } from '../../domain/table/tableData';
import { setQuery } from '../../state/store';
import { type ColumnId, columnIds } from '../../state/url';
import type { ViewQuery } from '../../state/useStore';
import { columnNames, fixedColumn, shownColumnsOf, toggleColumn } from './columnNames';
import styles from './FilterBar.module.css';
import { Disclosure } from './Disclosure';
import { FilterOptions } from './FilterOptions';
import { chosenIn, type Filter } from './filters';
import { Options } from './Options';

type Props = {
  readonly filters: readonly Filter[];
  readonly query: ViewQuery;
  readonly data: TableData;
  readonly selected: Selected;
};

/** The filters and the choice of columns, one open at a time. */
export function FilterBar({ filters, query, data, selected }: Props) {
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
          <FilterOptions filter={filter} query={query} data={data} selected={selected} />
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
