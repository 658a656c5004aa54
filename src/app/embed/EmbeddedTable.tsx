import { formatNumber } from '../../domain/format';
import type { PlainRow } from '../../domain/table/arrange';
import { plainRowsOf } from '../../domain/table/plainRows';
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

type RowProps = { readonly row: TableRow; readonly plain: PlainRow };

function Row({ row, plain }: RowProps) {
  const { id, unit, quotation } = row.record;
  return (
    <tr
      data-row={id}
      data-unit={unitOf(unit).many}
      // What a search looks at; the sentence stands in its card.
      data-texts={plain.texts.filter((text) => text !== quotation).join('\n')}
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
  const rows = plainRowsOf(corpus, shown);
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
        <table data-facts={JSON.stringify(tableFactsOf(rows, data.vocabularies))}>
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
            {rows.map((plain, place) => (
              <Row key={plain.id} plain={plain} row={rowAt(data, place)} />
            ))}
          </tbody>
        </table>
      </section>
      <template id="cards" data-cards="">
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
