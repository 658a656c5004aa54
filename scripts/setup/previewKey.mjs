import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build reads: folders and files of this repository. */
const sources = ['src', 'data', 'scripts', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Variables that a build reads beside those that begin with `VITE_`. */
const variables = new Set(['BASE_PATH', 'SITE_URL', 'PAGE_FILES', 'DATA_FOLDER']);

/** A test shows nothing. */
const isRead = (/** @type {string} */ name) => !/\.test\.[a-z]+$/u.test(name);

/**
 * @param {string} path
 * @returns {string[]} the files at and below a path, always in the same order; none where nothing is
 */
function filesAt(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesAt(join(path, name)));
}

/**
 * Says by one text all that a build depends on: what the files say, not when they were written, for a checkout sets
 * every time anew.
 * @param {{ folder?: string, environment?: NodeJS.ProcessEnv }} [from] the repository, which is the current folder, and the environment
 * @returns {string}
 */
export function previewKey({ folder = '.', environment = process.env } = {}) {
  const hash = createHash('sha256').update(process.version);
  for (const [name, value] of Object.entries(environment).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (variables.has(name) || name.startsWith('VITE_')) hash.update(`\n${name}=${value ?? ''}`);
  const data = environment.DATA_FOLDER ? [environment.DATA_FOLDER] : [];
  for (const file of [...sources.map((path) => join(folder, path)), ...data]
    .flatMap(filesAt)
    .filter(isRead)) {
    const content = readFileSync(file);
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
