import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What builds made before, each under a key that says all it was made from. */
export type ContentCache = {
  readonly get: (key: string) => Promise<Buffer | undefined>;
  readonly keep: (key: string, content: string | Uint8Array) => Promise<void>;
};

/** How long a thing is kept that no build asks for, in ms. */
const longest = 30 * 86_400_000;

/** A key for what is made from these parts and from nothing else. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // With its length before it no part can pass for the end of another.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest('hex').slice(0, 32);
}

/** The contents of a folder's files as a key. */
export async function keyOfFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return keyOf(...(await Promise.all(files.toSorted().map((file) => readFile(file)))));
}

/** A cache in a folder, which is made where there is none; what has not been asked for in a month is dropped. */
export async function openCache(folder: string): Promise<ContentCache> {
  await mkdir(folder, { recursive: true });
  const now = new Date();
  const known = new Set<string>();
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const age = now.getTime() - ((await stat(file).catch(() => undefined))?.mtimeMs ?? 0);
    if (age > longest) await rm(file, { recursive: true, force: true });
    else known.add(name);
  }
  return {
    get: async (key) => {
      if (!known.has(key)) return undefined;
      const file = join(folder, key);
      const content = await readFile(file).catch(() => undefined);
      if (content) await utimes(file, now, now).catch(() => undefined);
      return content;
    },
    keep: async (key, content) => {
      // Whole or not at all: a build may be ended while it writes, and the same may be written twice at once.
      const part = join(folder, `${key}.${randomUUID()}`);
      await writeFile(part, content);
      await rename(part, join(folder, key));
      known.add(key);
    },
  };
}
