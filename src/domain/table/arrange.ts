import { compareWords } from './dictionary';
import { type FacetKey, facetKeys } from './files';
import { isByValue, type Question, type RowOrder, type Selection, type SortKey } from './question';
import { searchableOf, wordsOf } from './search';

/** What a row is ordered by in one way: words, or a number; null where it has nothing of the kind. */
export type SortValue = string | number | null;

/** A row by all that can be asked of it. */
export type PlainRow = {
  /**
   * Its ids in each filter. It has one in most, in `year` those its period begins and ends in, in `finding` the verdict
   * of every finding about it, which may be none.
   */
  readonly choices: Readonly<Record<FacetKey, readonly string[]>>;
  /** The texts that a search looks at, as they are shown. */
  readonly texts: readonly string[];
  /** The place of its unit in the fixed order of units. */
  readonly unit: number;
  readonly keys: Readonly<Record<Exclude<SortKey, 'printed'>, SortValue>>;
};

/** Within a filter one choice is enough; every filter that is used must be met. An id that no row has keeps none. */
const isChosen = ({ choices }: PlainRow, selection: Selection): boolean =>
  facetKeys.every((key) => {
    const asked = selection[key];
    return asked.length === 0 || choices[key].some((id) => asked.includes(id));
  });

/**
 * Every word must stand somewhere in the texts, as a part of a word too; two words need not stand together, but no word
 * is found across two texts. Case, width, the shape of apostrophes and commas within numbers make no difference;
 * accents do.
 */
function hasWords({ texts }: PlainRow, words: readonly string[]): boolean {
  const searched = searchableOf(texts.join('\n'));
  return words.every((word) => searched.includes(word));
}

/** Upwards: words as words, digits in them as numbers. */
export const compareKeys = (a: SortValue, b: SortValue): number =>
  typeof a === 'string' && typeof b === 'string' ? compareWords(a, b) : Number(a) - Number(b);

/**
 * A hedge is no part of a value: “over 5” stands with “5”. In both directions rows by value stand unit by unit, since
 * people cannot be larger or smaller than yuan, and rows that have nothing to be ordered by come last.
 */
function compareRows(a: PlainRow, b: PlainRow, { by, descending }: RowOrder): number {
  const key = isByValue(by) ? 'value' : by;
  const [own, other] = [a.keys[key], b.keys[key]];
  const apart = key === 'value' ? a.unit - b.unit : Number(own === null) - Number(other === null);
  return apart || (descending ? -1 : 1) * compareKeys(own, other);
}

/**
 * What filters, search and order of the table mean: the rows that are asked for, in the order asked for. Rows are given
 * in reading order; without an order, and among rows that are equal, they stay in it, whatever the direction.
 *
 * Simple rather than fast: a table in a frame is arranged by this. The page answers for a hundred thousand rows within
 * a keystroke by columns and counts instead (`selectRows`, `orderRows`), and is tested to give the same.
 */
export function arrange<R extends PlainRow>(rows: readonly R[], question: Question): readonly R[] {
  const { q, sort } = question;
  const words = wordsOf(q);
  const kept = rows.filter((row) => isChosen(row, question) && (words.length === 0 || hasWords(row, words)));
  return sort ? kept.toSorted((a, b) => compareRows(a, b, sort)) : kept;
}
