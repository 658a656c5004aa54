import MiniSearch from 'minisearch';

/** A page that can be offered, with the id and the words it is found by. */
export type Candidate = { readonly path: string; readonly id: string; readonly label: string };

/** What a link shows of a candidate. */
export type Suggestion = { readonly path: string; readonly label: string };

/** More of a text says nothing about what was meant, and costs time to compare. */
const readLength = 80;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');

const suggestionOf = ({ path, label }: Candidate): Suggestion => ({ path, label });

/**
 * The candidates whose ids and labels are most like a text, best first; the first few where none is like it.
 * Equal scores keep the order of the candidates, so the same text always gets the same answer.
 */
export function nearestTo(text: string, candidates: readonly Candidate[], most = 5): Suggestion[] {
  const index = new MiniSearch<{ readonly place: number; readonly id: string; readonly label: string }>({
    idField: 'place',
    fields: ['id', 'label'],
    tokenize: wordsOf,
    searchOptions: { prefix: (word) => word.length > 2, fuzzy: 0.25, boost: { id: 2 } },
  });
  index.addAll(candidates.map(({ id, label }, place) => ({ place, id, label })));
  const query = Array.from(text.slice(0, 2 * readLength))
    .slice(0, readLength)
    .join('');
  const found = index
    .search(query)
    .toSorted((a, b) => b.score - a.score || Number(a.id) - Number(b.id))
    .flatMap((result) => candidates[Number(result.id)] ?? []);
  return (found.length > 0 ? found : candidates).slice(0, most).map(suggestionOf);
}
