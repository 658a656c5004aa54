import { formatNumber } from '../../../domain/format';
import { searchableOf, wordsOf } from '../../../domain/table/search';
import { periodSearchWords } from '../../../domain/table/periods';
import { columnIds, type ColumnId } from '../../../state/url';

/** The cell of a row in a column. */
const cellIn = (row: HTMLElement, column: ColumnId): Element | undefined =>
  row.children[columnIds.indexOf(column)];

/** The card with the sentence of the number in a row. */
const cardOf = (main: HTMLElement, row: HTMLElement): Element | null =>
  main
    .querySelector<HTMLTemplateElement>('template[data-cards]')
    ?.content.querySelector(`[data-card="${row.dataset.row}"]`) ?? null;

/** Puts the sentences of their cards into the rows. */
export function fillSentences(main: HTMLElement, rows: readonly HTMLElement[]): void {
  for (const row of rows) {
    const sentence = cardOf(main, row)?.querySelector('q')?.cloneNode(true);
    if (sentence) cellIn(row, 'sentence')?.replaceChildren(sentence);
  }
}

/** A test of rows: whether each word of a search stands in what the search of the whole table looks at. */
export function searchIn(main: HTMLElement, search: string): (row: HTMLElement) => boolean {
  const words = wordsOf(search);
  if (words.length === 0) return () => true;
  return (row) => {
    const value = Number(row.dataset.value);
    const textIn = (column: ColumnId) => cellIn(row, column)?.textContent;
    const text = searchableOf(
      [
        ...(['label', 'topic', 'printed', 'finding'] as const).map(textIn),
        row.dataset.unit,
        row.dataset.notes,
        periodSearchWords(textIn('period') ?? ''),
        // Its role stands behind the name, and is not searched.
        cellIn(row, 'speaker')?.firstChild?.textContent,
        cardOf(main, row)?.querySelector('q')?.textContent,
        String(value),
        formatNumber(value),
      ].join('\n'),
    );
    return words.every((word) => text.includes(word));
  };
}
