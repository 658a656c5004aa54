import { setQuery, store } from '../../state/store';
import type { ColumnId } from '../../state/url';
import { columnNames } from './columnNames';
import styles from './SortHeader.module.css';
import { formatDirection, isGroupedByUnit, nextSort, type Sort } from './sorting';
import { tableRoles } from '../../ui/tableRoles';

const signOf = (sort: Sort) => (sort ? (sort.descending ? '↓' : '↑') : '↕');

const ariaSortOf = (sort: Sort) => (sort ? (sort.descending ? 'descending' : 'ascending') : 'none');

/** The head of a column. Its name is the column's alone; its button also says what a click does. */
export function SortHeader({ column, sort }: { readonly column: ColumnId; readonly sort: Sort }) {
  const own = sort?.by === column ? sort : undefined;
  const next = nextSort(sort, column);
  const way = isGroupedByUnit(next) ? 'group by unit,' : 'sort';
  const action = next ? `${way} ${formatDirection(next)}` : 'return to reading order';
  return (
    <th
      {...tableRoles.columnHeader}
      scope="col"
      aria-sort={ariaSortOf(own)}
      aria-label={columnNames[column]}
      data-column={column}
    >
      <button
        type="button"
        className={styles.sort}
        title={`${action.charAt(0).toUpperCase()}${action.slice(1)}`}
        aria-label={`${columnNames[column]} (${action})`}
        // The sign is drawn by the style: what is copied into a spreadsheet is the name of the column alone.
        data-sign={signOf(own)}
        // From the order as it is now: the head is drawn with the rows, which may still be on their way.
        onClick={() => setQuery({ sort: nextSort(store.getState().place.query.sort, column) })}
      >
        {columnNames[column]}
      </button>
    </th>
  );
}
