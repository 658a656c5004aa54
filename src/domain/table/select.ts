import type { Selection } from './question';
import { type Choice, type FacetKey, facetKeys, type Vocabularies } from './files';
import { findRows } from './find';
import { wordsOf } from './search';
import type { TableData } from './tableData';
import { addOne } from './tally';

/** What each filter offers. */
export const choicesIn = (vocabularies: Vocabularies): Readonly<Record<FacetKey, readonly Choice[]>> => ({
  briefing: vocabularies.briefings,
  topic: vocabularies.topics,
  year: vocabularies.years,
  basis: vocabularies.bases,
  comparator: vocabularies.comparators,
  speaker: vocabularies.speakers,
  finding: vocabularies.verdicts,
});

/** The column of the rows that a filter goes by: the years of a number are those of its period. */
const columnOf = ({ rows }: TableData, key: FacetKey): Uint32Array => rows[key === 'year' ? 'period' : key];

/**
 * For each code that rows have in the column of a filter, the places of its choices: one, but of years one or two, and
 * of findings none or several.
 */
function choicesOfCodes(vocabularies: Vocabularies, key: FacetKey): readonly (readonly number[])[] {
  if (key === 'finding') return vocabularies.checked.map(({ verdicts }) => verdicts);
  if (key === 'year') return vocabularies.periods.map(({ years }) => years);
  return choicesIn(vocabularies)[key].map((_choice, place) => [place]);
}

/** The rows that are left, in reading order, and for every row what refuses it: a bit for each filter and one for the search, so there is room for 31 filters. */
export type Selected = { readonly rows: Uint32Array; readonly refusals: Uint32Array };

/** Marks the rows whose code is not among those chosen. */
function refuse(refusals: Uint32Array, bit: number, codes: Uint32Array, isChosen: Uint8Array): void {
  for (let row = 0; row < refusals.length; row += 1) {
    if (isChosen[codes[row] ?? 0] === 0) refusals[row] = (refusals[row] ?? 0) | bit;
  }
}

/** Marks the rows that the search has not found. */
function refuseOthers(refusals: Uint32Array, bit: number, found: Uint8Array): void {
  for (let row = 0; row < refusals.length; row += 1) {
    if (found[row] === 0) refusals[row] = (refusals[row] ?? 0) | bit;
  }
}

function notRefused(refusals: Uint32Array): Uint32Array {
  const rows = new Uint32Array(refusals.length);
  let count = 0;
  for (let row = 0; row < refusals.length; row += 1) {
    if (refusals[row] !== 0) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.slice(0, count);
}

/** The rows that `arrange` keeps, found by columns: once for each code of a filter, and by one search of all texts. */
export function selectRows(data: TableData, selection: Selection): Selected {
  const refusals = new Uint32Array(data.loaded);
  const choices = choicesIn(data.vocabularies);
  facetKeys.forEach((key, index) => {
    const chosen: ReadonlySet<string> = new Set(selection[key]);
    if (chosen.size === 0) return;
    const places = new Set(choices[key].flatMap(({ id }, place) => (chosen.has(id) ? place : [])));
    const isChosen = Uint8Array.from(choicesOfCodes(data.vocabularies, key), (own) =>
      Number(own.some((place) => places.has(place))),
    );
    refuse(refusals, 1 << index, columnOf(data, key), isChosen);
  });
  const found = findRows(data, wordsOf(selection.q));
  if (found) refuseOthers(refusals, 1 << facetKeys.length, found);
  return { rows: notRefused(refusals), refusals };
}

/** For each choice of a filter, the rows there would be with it, all else as it is. */
export function countChoices(data: TableData, { refusals }: Selected, key: FacetKey): Uint32Array {
  const choicesOf = choicesOfCodes(data.vocabularies, key);
  const ofCodes = new Uint32Array(choicesOf.length);
  const codes = columnOf(data, key);
  const others = ~(1 << facetKeys.indexOf(key));
  for (let row = 0; row < refusals.length; row += 1) {
    if (((refusals[row] ?? 0) & others) === 0) addOne(ofCodes, codes[row] ?? 0);
  }
  const counts = new Uint32Array(choicesIn(data.vocabularies)[key].length);
  choicesOf.forEach((places, code) => {
    for (const place of places) counts[place] = (counts[place] ?? 0) + (ofCodes[code] ?? 0);
  });
  return counts;
}
