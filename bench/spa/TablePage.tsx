import {
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  columnFilteringFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useState } from 'react';
import { briefingOf, type Corpus } from '../../src/domain/corpus';
import { basisWords } from '../../src/domain/format';
import type { Observation } from '../../src/domain/model';
import { formatPeriod } from '../../src/domain/period';
import { ChartLink, PrintedNumber } from './Number';

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, Observation>();

function columnsOf(corpus: Corpus) {
  const column = (
    id: string,
    textOf: (observation: Observation) => string,
    cellOf?: (observation: Observation) => React.ReactNode,
  ) =>
    helper.accessor(textOf, {
      id,
      header: id,
      sortFn: sortFn_alphanumeric,
      filterFn: filterFn_includesString,
      cell: ({ row, getValue }) => (cellOf ? cellOf(row.original) : getValue()),
    });
  return helper.columns([
    column(
      'Indicator',
      (o) => corpus.indicator(o.indicator).label,
      (o) => <ChartLink corpus={corpus} id={o.indicator} />,
    ),
    column(
      'As printed',
      (o) => o.quantity.printed,
      (o) => <PrintedNumber corpus={corpus} observation={o} />,
    ),
    column('Period', (o) => formatPeriod(o.period)),
    column('Basis of period', (o) => basisWords[o.period.basis]),
    column('Briefing', (o) => briefingOf(corpus, o).shortName),
    column('Speaker', (o) => corpus.speaker(briefingOf(corpus, o).id, o.speaker).name),
  ]);
}

/** Every number in a table that is sorted by its heads and searched. */
export function TablePage({ corpus }: { readonly corpus: Corpus }) {
  const [search, setSearch] = useState('');
  const [briefing, setBriefing] = useState('');
  const [columns] = useState(() => columnsOf(corpus));
  const table = useTable({
    features,
    columns,
    data: corpus.inReadingOrder,
    globalFilterFn: filterFn_includesString,
    state: {
      globalFilter: search,
      columnFilters: briefing === '' ? [] : [{ id: 'Briefing', value: briefing }],
    },
  });
  return (
    <>
      <h1>All numbers</h1>
      <p>
        <input
          type="search"
          aria-label="Search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <select id="filter" value={briefing} onChange={(event) => setBriefing(event.target.value)}>
          <option value="">All</option>
          {corpus.dataset.briefings.map(({ id, shortName }) => (
            <option key={id}>{shortName}</option>
          ))}
        </select>
      </p>
      <table>
        <thead>
          <tr>
            {table.getHeaderGroups()[0]?.headers.map((header) => (
              <th key={header.id} aria-label={header.id}>
                <button type="button" onClick={header.column.getToggleSortingHandler()}>
                  {header.id}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => {
                const content = <table.FlexRender cell={cell} />;
                return <td key={cell.id}>{content}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
