import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { type Manifest, styleSheetOf } from './site/buildFiles';
import { compressFolder } from './site/compress';
import { withoutFonts } from './site/criticalStyles';
import { prerenderSite } from './site/prerenderSite';
import type * as Rendering from './site/rendering';
import { corpus } from '../src/state/corpus';

/** Where the site is published: `BASE_PATH` is its path on the host, `SITE_URL` the host's address. */
const base = (process.env.BASE_PATH ?? '/').replace(/\/$/u, '');
const host = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/$/u, '');

const { values, positionals: asked } = parseArgs({
  options: {
    /** The folder that is written. */
    out: { type: 'string', default: 'dist' },
    /** React checks what it does, and says on the console what it finds. */
    development: { type: 'boolean', default: false },
  },
  // Paths of pages, to make those alone; links to the others lead nowhere.
  allowPositionals: true,
});

const mode = values.development ? 'development' : 'production';
process.env.NODE_ENV = mode;

const folder = values.out;
const forNode = `node_modules/.cache/verbatim/rendering-${folder.replaceAll(/\W/gu, '-')}`;

const read = (...path: string[]) => readFile(join(...path), 'utf8');

async function buildForNode(): Promise<typeof Rendering> {
  await build({
    configLoader: 'runner',
    mode,
    logLevel: 'warn',
    build: {
      outDir: forNode,
      emptyOutDir: true,
      ssr: 'scripts/site/rendering.ts',
      ssrEmitAssets: true,
      cssMinify: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'rendering.mjs' } },
    },
  });
  return (await import(
    pathToFileURL(join(process.cwd(), forNode, 'rendering.mjs')).href
  )) as typeof Rendering;
}

const startedAt = performance.now();
await build({ configLoader: 'runner', mode, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
const rendering = await buildForNode();
const manifest = JSON.parse(await read(folder, '.vite/manifest.json')) as Manifest;
const nodeManifest = JSON.parse(await read(forNode, '.vite/manifest.json')) as Manifest;
const styleFile = join(folder, styleSheetOf(manifest));
await writeFile(styleFile, withoutFonts(await readFile(styleFile, 'utf8')));
const counts = await prerenderSite({
  folder,
  corpus,
  rendering,
  manifest,
  template: await read(folder, 'index.html'),
  pageStyles: await read(forNode, styleSheetOf(nodeManifest)),
  address: `${host}${base}`,
  base,
  inFolders: process.env.PAGE_FILES === 'folders',
  isAsked: (path) => asked.length === 0 || asked.includes(path),
});
await rm(join(folder, '.vite'), { recursive: true });
const { files, bytes, brotliBytes } = await compressFolder(folder);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
const megabytes = (count: number) => `${(count / 1e6).toFixed(1)} MB`;
console.log(
  `Built ${counts.pages} pages, ${counts.embeds} embeds and ${counts.stills} stills in ${seconds} s; ` +
    `${files} files of ${megabytes(bytes)} packed to ${megabytes(brotliBytes)}.`,
);
if (!process.env.SITE_URL) console.log(`SITE_URL is not set: canonical links and the sitemap name ${host}.`);
