import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** A file of the repository as text, by its path under it. */
export const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The path of something under the repository on this disk. */
export const onDisk = (path: string): string => fileURLToPath(new URL(path, root));

/** Folders that commands write; nobody commits them. */
export const writtenFolders: readonly string[] = textOf('.gitignore')
  .split('\n')
  .filter((line) => line.endsWith('/'))
  .map((line) => line.slice(0, -1));

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(new URL(folder, root), { withFileTypes: true })) {
    const path = `${folder}${entry.name}`;
    if (!entry.isDirectory()) yield path;
    else if (entry.name !== '.git' && !writtenFolders.includes(entry.name)) yield* filesUnder(`${path}/`);
  }
}

/** Every file of the repository by its path, with slashes. */
export const files: readonly string[] = [...filesUnder('')];

/** All code, tests aside, as one text. */
export const sources: string = files
  .filter((file) => /\.(?:tsx?|mjs|js|json|html|css)$/u.test(file))
  .filter((file) => !/\.test\.tsx?$|package-lock|\/documents\//u.test(file))
  .map(textOf)
  .join('\n');

/** Folders and files by their paths, those of folders with a slash at their end. */
const places: readonly string[] = [
  ...new Set(
    files.flatMap((file) => [...file.matchAll(/\/|$/gu)].map(({ index }) => file.slice(0, index + 1))),
  ),
];

/** Whether the repository has a file or folder of that path, in which `*` and `<name>` stand for any name. */
export function isThere(path: string): boolean {
  const pattern = path
    .replaceAll(/[.+?^$()|[\]{}\\]/gu, '\\$&')
    .replaceAll('**/', '\u0000')
    .replaceAll(/\*|<[^>]*>/gu, '[^/]+')
    .replaceAll('\u0000', '(?:.+/)?');
  const whole = new RegExp(`^${pattern.replace(/\/$/u, '')}/?$`, 'u');
  return places.some((place) => whole.test(place));
}

/** Whether a link leads to a file or folder: of the repository, and written as it is, not for any name. */
export const leadsSomewhere = (path: string): boolean => places.includes(path) || places.includes(`${path}/`);

type Manifest = {
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
};
export const manifest = JSON.parse(textOf('package.json')) as Manifest;
