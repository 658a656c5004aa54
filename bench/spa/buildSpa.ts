import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressFolder } from '../../scripts/site/compress';
import { type BenchPage, fileOf } from '../pages';

/**
 * Builds what one would write first: the overview, a chart and the table drawn in the browser by one bundle with
 * React, Recharts, TanStack Table and all the data. Every path is answered with the same empty page.
 */
export async function buildSpa(folder: string, pages: readonly BenchPage[]): Promise<void> {
  await build({
    configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    configLoader: 'runner',
    build: { outDir: folder, emptyOutDir: true },
  });
  for (const { path, hasPlain } of pages) {
    if (!hasPlain || path === '/') continue;
    const file = join(folder, fileOf(path));
    await mkdir(dirname(file), { recursive: true });
    await copyFile(join(folder, 'index.html'), file);
  }
  await compressFolder(folder);
}
