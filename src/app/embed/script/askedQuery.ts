import { parseQuery, type Query } from '../../../state/url';

/** Says of a key of the frame’s address why it was not used. */
export const problemWords = (key: string, reason: string): string =>
  `“${key}” in this frame’s address could not be used: ${reason}.`;

/** What the address of an embed asks for, and in words what of it cannot be used. Keys that open something are not read. */
export function askedQuery(search: string): {
  readonly query: Query;
  readonly problems: string[];
  /** The keys that are used, for the same view elsewhere. */
  readonly used: string;
} {
  const { query, problems } = parseQuery(search);
  const used = new URLSearchParams(search);
  for (const key of ['cite', 'slide', ...problems.map((problem) => problem.key)]) used.delete(key);
  return {
    used: used.toString(),
    query: query.view === 'multiples' ? { ...query, view: 'chart' } : query,
    problems: problems
      .filter(({ key }) => key !== 'cite' && key !== 'slide')
      .map(({ key, reason }) => problemWords(key, reason)),
  };
}
