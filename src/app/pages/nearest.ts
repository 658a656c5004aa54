import MiniSearch from 'minisearch';
import type { PageLink } from './listings';

/** A page that can be offered, with the id and the words it is found by. */
export type Candidate = { readonly path: string; readonly id: string; readonly label: string };

/** More of a text says nothing about what was meant, and costs time to compare. */
const readLength = 80;

/** Letters that a typing error may change in a word, by how long it is. */
const errorsIn = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** What is much less like the text than the best find was not meant. */
const leastOfBest = 1 / 4;

/** The words of a text without "of" and its like, which say nothing about what was meant. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => !/^\p{Letter}{0,2}$/u.test(word));

const linkOf = ({ path, label }: Candidate): PageLink => ({ path, label });

/**
 * The candidates whose ids and labels are like a text, best first; none where none is like it.
 * Equal scores keep the order of the candidates, so the same text always gets the same answer.
 */
export function nearestTo(text: string, candidates: readonly Candidate[], most = 5): PageLink[] {
  const index = new MiniSearch<{ readonly place: number; readonly id: string; readonly label: string }>({
    idField: 'place',
    fields: ['id', 'label'],
    tokenize: wordsOf,
    searchOptions: { prefix: (word) => word.length > 3, fuzzy: errorsIn, boost: { id: 2 } },
  });
  index.addAll(candidates.map(({ id, label }, place) => ({ place, id, label })));
  const query = Array.from(text.slice(0, 2 * readLength))
    .slice(0, readLength)
    .join('');
  const found = index.search(query).toSorted((a, b) => b.score - a.score || Number(a.id) - Number(b.id));
  return found
    .filter((result) => result.score >= leastOfBest * (found[0]?.score ?? 0))
    .flatMap((result) => candidates[Number(result.id)] ?? [])
    .slice(0, most)
    .map(linkOf);
}
