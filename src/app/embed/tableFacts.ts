import { type FacetKey, facetKeys } from '../../domain/table/files';
import type { SortKey } from '../../domain/table/arrange';
import { placesIn } from '../../domain/table/order';
import { choicesIn, choicesOfRow } from '../../domain/table/select';
import type { TableData } from '../../domain/table/tableData';
import { columnIds } from '../../state/url';

/** Orders in which the way down is not the way up turned round: units keep theirs, and what was not checked comes last. */
const oneWay: readonly SortKey[] = ['printed', 'value', 'finding'];

/** What the script of the embedded table arranges its rows by; rows are in reading order. */
export type TableFacts = {
  /** The labels of what each filter offers, by id. */
  readonly choices: Readonly<Record<FacetKey, Readonly<Record<string, string>>>>;
  /** The ids of each row in each filter: of findings none or several. */
  readonly facets: Readonly<Record<FacetKey, readonly (readonly string[])[]>>;
  /** The place of each row in each order, by its key in the address; downwards only where that is an order of its own. */
  readonly places: Readonly<Partial<Record<SortKey | `-${SortKey}`, readonly number[]>>>;
};

const byFacet = <T>(of: (key: FacetKey) => T) =>
  Object.fromEntries(facetKeys.map((key) => [key, of(key)])) as Record<FacetKey, T>;

/** The facts of the rows of a table that have been read. */
export function tableFactsOf(data: TableData): TableFacts {
  const { vocabularies, loaded } = data;
  const all = Array.from({ length: loaded }, (_, row) => row);
  const choices = choicesIn(vocabularies);
  const idsOf = (key: FacetKey, row: number): readonly string[] =>
    choicesOfRow(data, key, row).flatMap((place) => choices[key][place]?.id ?? []);
  return {
    choices: byFacet((key) => Object.fromEntries(choices[key].map(({ id, label }) => [id, label]))),
    facets: byFacet((key) => all.map((row) => idsOf(key, row))),
    places: Object.fromEntries([
      ...columnIds.map((by) => [by, placesIn(data, { by, descending: false })]),
      ...oneWay.map((by) => [`-${by}`, placesIn(data, { by, descending: true })]),
    ]) as TableFacts['places'],
  };
}
