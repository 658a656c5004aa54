import { keyOf, partsOf } from './contentCache';

/** What neither shapes a file that scripts fetch nor reads it: tests, and how things look. */
const isBeside = (file: string): boolean => /\.test\.tsx?$|\.css$|(?:^|\/)testing\//u.test(file);

/**
 * The edition of a site: a name that is another wherever the code is that writes or reads what its scripts fetch, the
 * packages it is built with, or the records. The same sources and records have the same, wherever they are built.
 */
export async function editionOf(folders: readonly string[], records: unknown): Promise<string> {
  const parts = await partsOf(['package-lock.json', ...folders], (file) => !isBeside(file));
  return keyOf(JSON.stringify(records), ...parts).slice(0, 12);
}

/** JSON that scripts fetch, with the edition it belongs to: at its end, where another is written without reading it. */
export const wireFileOf = (edition: string, json: string): string =>
  `{"data":${json},"edition":"${edition}"}`;
