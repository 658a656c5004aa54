import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BriefingFolder } from '../../src/domain/sources/folder';
import { dataFolder } from '../vite/dataFolder';
import { lockOf, lockText } from './lockOf';

/** Where the folders of the briefings are. */
export const briefingsFolder = join(dataFolder(), 'briefings');

/** The ids of all briefings: the names of their folders. */
const briefingIds = (root = briefingsFolder): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

const wordOf = (id: string) =>
  id.replaceAll(/-+(\w)/gu, (_, letter: string) => letter.toUpperCase()).replace(/^(?=\d)/u, 'briefing');

/** The module that names every folder, so that ids are known to the compiler. */
const folderIndex = (ids: readonly string[]): string =>
  [
    '// Written by `npm run lock` from the folders beside this file.',
    ...ids.map((id) => `import * as ${wordOf(id)} from './${id}';`),
    '',
    '/** What belongs to one briefing alone, for each briefing. */',
    `export const folders = [${ids.map(wordOf).join(', ')}] as const;`,
    '',
  ].join('\n');

type Records = Pick<BriefingFolder, 'briefing' | 'quotations'>;

async function recordsOf(root: string, id: string): Promise<Records> {
  const load = async (name: string) =>
    (await import(pathToFileURL(resolve(root, id, `${name}.ts`)).href)) as Record<string, unknown>;
  const [{ briefing }, { quotations }] = await Promise.all([load('briefing'), load('quotations')]);
  return { briefing, quotations } as Records;
}

/** Writes the module that names all folders. */
export const writeFolderIndex = (root = briefingsFolder): void => {
  writeChanged(join(root, 'index.ts'), folderIndex(briefingIds(root)));
};

/** What happened to one lock file. */
export type LockOutcome =
  | { readonly id: string; readonly state: 'written' | 'unchanged' }
  | { readonly id: string; readonly state: 'refused'; readonly problems: readonly string[] };

/**
 * Writes the lock file of each briefing whose transcript `<id>.txt` is in the folder, and the module that names all
 * folders. A briefing whose records do not fit its transcript keeps the lock file it has.
 */
export async function writeLocks(transcripts: string, root = briefingsFolder): Promise<LockOutcome[]> {
  const ids = briefingIds(root);
  const outcomes: LockOutcome[] = [];
  for (const id of ids) {
    const transcript = join(transcripts, `${id}.txt`);
    if (!existsSync(transcript)) {
      outcomes.push({ id, state: 'refused', problems: [`There is no ${transcript}.`] });
      continue;
    }
    const { lock, problems } = lockOf(await recordsOf(root, id), readFileSync(transcript, 'utf8'));
    if (problems.length > 0) outcomes.push({ id, state: 'refused', problems });
    else outcomes.push({ id, state: writeChanged(join(root, id, 'lock.json'), lockText(lock)) });
  }
  writeFolderIndex(root);
  return outcomes;
}

function writeChanged(file: string, text: string): 'written' | 'unchanged' {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return 'unchanged';
  writeFileSync(file, text);
  return 'written';
}
