import { formatNumber } from '../../domain/format';
import { rowAt, type TableRow } from '../../domain/table/row';
import type { TableData } from '../../domain/table/tableData';
import { unitOf } from '../../domain/units';
import { type ColumnId, columnIds } from '../../state/url';
import { useCorpus } from '../../state/useCorpus';
import { cells } from '../../views/table/cells';
import { columnNames } from '../../views/table/columnNames';
import styles from './Embed.module.css';
import { EmbedFrame } from './EmbedFrame';
import { NumberCard } from './NumberCard';
import { sourcesOf } from '../share/sourcesOf';
import { tableFactsOf } from './tableFacts';

/** Shown where the address names no columns: a frame is narrower than a page. */
const defaultColumns: ReadonlySet<ColumnId> = new Set(['label', 'printed', 'period', 'briefing']);
const isHidden = (column: ColumnId) => !defaultColumns.has(column);

/** What stands in a cell; a sentence stands in its card already, and the script puts it into its cell when it is asked for. */
function Content({ column, row }: { readonly column: ColumnId; readonly row: TableRow }) {
  if (column === 'label') return row.record.label;
  const Cell = cells[column];
  return column === 'sentence' ? null : <Cell row={row} />;
}

function Row({ row }: { readonly row: TableRow }) {
  const { id, value, unit } = row.record;
  const { notes } = useCorpus().dataset;
  const about = notes.filter((note) => note.about.includes(id)).map(({ text }) => text);
  const { kind, many } = unitOf(unit);
  return (
    <tr
      data-row={id}
      data-value={value}
      data-unit={kind === 'percent' ? '%' : many}
      // Found by a search, and shown on the page of the number.
      data-notes={about.length > 0 ? about.join(' ') : undefined}
    >
      {columnIds.map((column) => {
        const content = <Content column={column} row={row} />;
        return column === 'label' ? (
          <th key={column} scope="row">
            {content}
          </th>
        ) : (
          <td key={column} hidden={isHidden(column)}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

/** The rows in the page itself in reading order, for a frame; the cards stand in a template, for a sheet to show. */
export function EmbeddedTable({ data }: { readonly data: TableData }) {
  const corpus = useCorpus();
  const shown = corpus.inReadingOrder.slice(0, data.loaded);
  const isAll = shown.length === corpus.size;
  return (
    <EmbedFrame title="All numbers" source={sourcesOf(corpus, shown)} path="/table" isLong>
      <h1 className={styles.title}>All numbers</h1>
      <p className={styles.subtitle} data-subtitle="">
        <span data-count="">{formatNumber(shown.length)}</span> of {formatNumber(corpus.size)} numbers
        <span data-arranged="">{isAll ? '' : ', the first in reading order'}</span>. Select a number to read
        its sentence.
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <section className={styles.rows} aria-label="All numbers, scrollable" tabIndex={0}>
        <table data-facts={JSON.stringify(tableFactsOf(data))}>
          <thead>
            <tr>
              {columnIds.map((column) => (
                <th key={column} scope="col" hidden={isHidden(column)}>
                  {columnNames[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id }, place) => (
              <Row key={id} row={rowAt(data, place)} />
            ))}
          </tbody>
        </table>
      </section>
      <template data-cards="">
        <ol>
          {shown.map((observation) => (
            <li key={observation.id} data-card={observation.id}>
              <NumberCard observation={observation} level="h2" />
            </li>
          ))}
        </ol>
      </template>
    </EmbedFrame>
  );
}
