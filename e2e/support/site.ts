import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

const folder = 'dist';

/** The files of the built site, as the paths they are fetched by. */
export async function filesOf(): Promise<ReadonlySet<string>> {
  const names = await readdir(folder, { recursive: true });
  return new Set(names.map((name) => `/${name.split(sep).join('/')}`));
}

/** The paths that the sitemap lists: every page but the one for what is not there. */
export async function listedPaths(): Promise<string[]> {
  const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) => new URL(address).pathname);
}

/** The paths of the pages among files; the dashboard in one file is none of them, nor is what only sends on. */
export const pagesOf = (files: ReadonlySet<string>): string[] =>
  [...files]
    .filter(
      (file) =>
        file.endsWith('.html') && !file.startsWith('/offline/') && !/^\/\w+\/index\.html$/u.test(file),
    )
    .map((file) => (file === '/index.html' ? '/' : file.slice(0, -'.html'.length)));
