import {
  columnFacetingFeature,
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  type Row,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { type ColumnId, columnIds } from '../../state/url';
import { cells } from './cells';
import { columnNames } from './columnNames';
import type { FilterKey } from './filters';
import type { TableRow } from './rows';
import { isFoundIn, wordsOf } from './search';
import { byUnitOrder, comparisons, unitOrderColumn } from './sorting';

export const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  columnFacetingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  sortedRowModel: createSortedRowModel(),
});

type ModelRow = Row<typeof features, TableRow>;

const sortBy = (compare: (a: TableRow, b: TableRow) => number) => (a: ModelRow, b: ModelRow) =>
  compare(a.original, b.original);

/** What the filters compare with their options. */
const idsOf: Readonly<Record<FilterKey, (row: TableRow) => string>> = {
  briefing: (row) => row.record.briefing,
  topic: (row) => row.record.topic,
  basis: (row) => row.record.periodBasis,
  comparator: (row) => row.record.comparator,
  speaker: (row) => row.speakerId,
};

const contentOf = (id: ColumnId): ((row: TableRow) => unknown) =>
  id in idsOf ? idsOf[id as FilterKey] : (row) => row.record.label;

const isOneOfChosen = (row: ModelRow, column: string, chosen: ReadonlySet<unknown>) =>
  chosen.has(row.getValue(column));

const filterByChosen = Object.assign(isOneOfChosen, {
  resolveFilterValue: (chosen: readonly string[]) => new Set(chosen),
});

const hasWords = (row: ModelRow, _column: string, words: readonly string[]) =>
  isFoundIn(row.original.searchable, words);

/** The search looks at a whole row, so it is asked once per row, for the first column. */
export const filterBySearch = Object.assign(hasWords, { resolveFilterValue: wordsOf });

const helper = createColumnHelper<typeof features, TableRow>();

export const columns = helper.columns([
  ...columnIds.map((id) =>
    helper.accessor(contentOf(id), {
      id,
      header: columnNames[id],
      cell: ({ row }) => {
        const Cell = cells[id];
        return <Cell row={row.original} />;
      },
      sortFn: sortBy(comparisons[id]),
      filterFn: filterByChosen,
    }),
  ),
  helper.accessor((row) => row.unitOrder, { id: unitOrderColumn, sortFn: sortBy(byUnitOrder) }),
]);
