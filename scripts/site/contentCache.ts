import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** How long a thing is kept that no build asks for, in ms. */
const longest = 30 * 86_400_000;

/** A key for what is made from these parts and from nothing else. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // With its length before it no part can pass for the end of another.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest('hex').slice(0, 32);
}

/** The files of a folder by their paths in it, in one order on every computer; none where there is no folder. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** Files and all files of folders, with their names, as parts of a key; `isPart` says which of a folder's belong to it. */
export async function partsOf(
  paths: readonly string[],
  isPart: (file: string) => boolean = () => true,
): Promise<readonly (string | Buffer)[]> {
  const parts: (string | Buffer)[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory();
    const files = isFolder ? (await filesIn(path)).filter(isPart) : [''];
    for (const file of files) parts.push(file, await readFile(join(path, file)));
  }
  return parts;
}

async function dropOld(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const folder = join(parent, name);
    const used = (await stat(folder).catch(() => undefined))?.mtimeMs ?? 0;
    if (Date.now() - used > longest) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A folder with what is made under a key, which says all that it is made from: made once, and kept for later builds.
 * What has not been asked for in a month is dropped.
 */
export async function keptFolder(
  parent: string,
  key: string,
  make: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(parent, key);
  if (!existsSync(folder)) {
    await mkdir(parent, { recursive: true });
    await dropOld(parent);
    // Whole or not at all: a build may be ended while it writes, and another may make the same.
    const part = `${folder}.${process.pid}`;
    await rm(part, { recursive: true, force: true });
    await make(part);
    await rename(part, folder).catch(() => rm(part, { recursive: true }));
  }
  const now = new Date();
  await utimes(folder, now, now);
  return folder;
}
