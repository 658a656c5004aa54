import { type Choice, type FacetKey, facetKeys, type Vocabularies } from './files';
import { findRows } from './find';
import { wordsOf } from './search';
import type { TableData } from './tableData';
import { addOne } from './tally';

/** What keeps rows: the words of a search, and the ids of choices; of a filter without any, all. */
export type Selection = { readonly q: string } & { readonly [K in FacetKey]: readonly string[] };

/** What each filter offers. */
export const choicesIn = (vocabularies: Vocabularies): Readonly<Record<FacetKey, readonly Choice[]>> => ({
  briefing: vocabularies.briefings,
  topic: vocabularies.topics,
  basis: vocabularies.bases,
  comparator: vocabularies.comparators,
  speaker: vocabularies.speakers,
});

/** The rows that are left, in reading order, and for each choice of a filter the rows there would be with it, all else as it is. */
export type Selected = {
  readonly rows: Uint32Array;
  readonly counts: Readonly<Record<FacetKey, Uint32Array>>;
};

/** Rows of the table by what is looked for. Ids that no filter offers keep no row. */
export function selectRows(data: TableData, selection: Selection): Selected {
  const { loaded, rows: columns } = data;
  const choices = choicesIn(data.vocabularies);
  const found = findRows(data, wordsOf(selection.q));
  const facets = facetKeys.map((key) => ({
    codes: columns[key],
    counts: new Uint32Array(choices[key].length),
    isChosen:
      selection[key].length === 0
        ? undefined
        : Uint8Array.from(choices[key], ({ id }) => Number(selection[key].includes(id))),
  }));
  const rows = new Uint32Array(loaded);
  let count = 0;
  for (let row = 0; row < loaded; row += 1) {
    if (found && found[row] === 0) continue;
    // A row that one filter alone keeps out counts for the choices of that filter.
    let refusals = 0;
    let refusing = facets[0];
    for (const facet of facets) {
      if (!facet.isChosen || facet.isChosen[facet.codes[row] ?? 0] === 1) continue;
      refusals += 1;
      refusing = facet;
    }
    if (refusals === 0) {
      rows[count] = row;
      count += 1;
      for (const { counts, codes } of facets) addOne(counts, codes[row] ?? 0);
    } else if (refusals === 1 && refusing) addOne(refusing.counts, refusing.codes[row] ?? 0);
  }
  return {
    rows: rows.slice(0, count),
    counts: Object.fromEntries(facets.map(({ counts }, index) => [facetKeys[index], counts])) as Record<
      FacetKey,
      Uint32Array
    >,
  };
}
