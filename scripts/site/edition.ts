import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { keyOf } from './contentCache';

/** What neither shapes a file that scripts fetch nor reads it: tests, and how things look. */
const isBeside = (file: string): boolean => /\.test\.tsx?$|\.css$|(?:^|\/)testing\//u.test(file);

/** The files of a folder by their paths in it, in one order on every computer. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !isBeside(file))
    .toSorted();
}

/**
 * The edition of a site: a name that is another wherever the code is that writes or reads what its scripts fetch, the
 * packages it is built with, or the records. The same sources and records have the same, wherever they are built.
 */
export async function editionOf(folders: readonly string[], records: unknown): Promise<string> {
  const parts: (string | Buffer)[] = [JSON.stringify(records), await readFile('package-lock.json')];
  for (const folder of folders)
    for (const file of await filesIn(folder)) parts.push(file, await readFile(join(folder, file)));
  return keyOf(...parts).slice(0, 12);
}

/** JSON that scripts fetch, with the edition it belongs to. */
export const wireFileOf = (edition: string, json: string): string =>
  `{"edition":"${edition}","data":${json}}`;
