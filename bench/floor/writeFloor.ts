import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compressFolder } from '../../scripts/site/compress';
import type { BenchPage } from '../pages';

/** The file a page's path is answered from. */
export const fileOf = (path: string): string => (path === '/' ? 'index.html' : `${path.slice(1)}.html`);

/**
 * Writes the floor: each page by hand as one compressed file, with nothing else to load. Nothing with this content can
 * be faster.
 *
 * The same as on the site's own pages: the texts, the numbers with their links and accessible names, the quotations with
 * all their numbers linked, the charts with their marks, the words beside them and their axes, the navigation of bar and
 * footer. Left out is what is no content: web fonts, the fine points of the design, controls that need a script, preview
 * metadata. The report sets the counts of links, marks, drawn words and characters beside the site's, so that a floor
 * that has grown too low is seen.
 */
export async function writeFloor(folder: string, pages: readonly BenchPage[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, floor } of pages) {
    const file = join(folder, fileOf(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, floor);
  }
  await compressFolder(folder);
}
