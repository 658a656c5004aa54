import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { withContentSecurityPolicy } from '../vite/contentSecurityPolicy';
import { dataFolder } from '../vite/dataFolder';
import { recordsPlace } from './withRecords';

/** The page of the site with the script that brings the whole corpus, and its icon inside. */
function wholePage(icon: string): Plugin {
  return {
    name: 'verbatim:whole-page',
    enforce: 'pre',
    // The records are written into the file when it has been built.
    resolveId: (id) => (id === dataFolder().replaceAll('\\', '/') ? '\0records' : undefined),
    load: (id) =>
      id === '\0records'
        ? "export const dataset = JSON.parse(document.getElementById('records').textContent);"
        : undefined,
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('/src/app/main.ts', '/src/app/oneFile.ts')
          .replace('<div id="root"></div>', (root) => `${root}\n    ${recordsPlace}`)
          .replace('href="/favicon.svg"', `href="data:image/svg+xml,${encodeURIComponent(icon)}"`),
    },
  };
}

/**
 * Builds the whole dashboard as one page that needs no other file, but for its records, into a folder. `address` is
 * that of the site, for pictures taken from the file: absent where readers do not know it.
 */
export async function buildOneFile(folder: string, address: string | undefined): Promise<void> {
  process.env.NODE_ENV = 'production';
  if (address !== undefined) process.env.VITE_SITE_ADDRESS = address;
  const icon = await readFile('public/favicon.svg', 'utf8');
  await build({
    configLoader: 'runner',
    mode: 'offline',
    base: './',
    logLevel: 'warn',
    plugins: [wholePage(icon), viteSingleFile()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
    },
  });
  const file = join(folder, 'index.html');
  await writeFile(file, withContentSecurityPolicy(await readFile(file, 'utf8'), { isOneFile: true }));
}
