import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Corpus } from '../../src/domain/corpus';
import { offlinePath, pathsOf } from '../../src/domain/pages';
import { type Manifest, styleSheetOf } from './buildFiles';
import { type Compression, compressFolder } from './compress';
import { type ContentCache, keyOf, keyOfFolder, openCache } from './contentCache';
import { withoutFonts } from './criticalStyles';
import { createDrawers } from './drawers';
import { writeLinkImages } from './linkImages';
import { dataFolder } from '../vite/dataFolder';
import { editionOf } from './edition';
import { buildOneFile } from './oneFile';
import { prerenderSite, type SiteCounts } from './prerenderSite';
import type * as Rendering from './rendering';
import { shortTemplate } from './template';

export type BuildAsk = {
  /** The folder that is written. */
  readonly folder: string;
  readonly corpus: Corpus;
  /** With `development`, React checks what it does, and says on the console what it finds. */
  readonly mode: 'production' | 'development';
  /** Path under which the site is published, without a slash at its end. */
  readonly base: string;
  /** Address of the host without a slash at its end. */
  readonly host: string;
  readonly inFolders: boolean;
  readonly isAsked: (path: string) => boolean;
  /** Whether pages are repeated for the sites of others; they are unless told otherwise. */
  readonly hasEmbeds?: boolean;
  /** Whether the site offers the dashboard in one file, too. */
  readonly hasOneFile?: boolean;
  /** Whether pages have images for those who show links. */
  readonly hasImages?: boolean;
  /** The address is one that readers will know, and may be written into pictures. */
  readonly isPublished?: boolean;
  /** Brotli's quality, 0 to 11; without one nothing is packed. */
  readonly quality?: number | undefined;
  /** The folder where what was drawn and packed is kept for the next build. */
  readonly cache?: string;
};

export type BuiltSite = SiteCounts & { readonly images: number; readonly packed: Compression | undefined };

const read = (...path: string[]) => readFile(join(...path), 'utf8');
const manifestIn = async (folder: string) =>
  JSON.parse(await read(folder, '.vite/manifest.json')) as Manifest;

/** Builds what draws the pages, for Node; its file. */
async function buildRendering(mode: BuildAsk['mode'], folder: string): Promise<string> {
  await build({
    configLoader: 'runner',
    mode,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      ssr: 'scripts/site/rendering.ts',
      ssrEmitAssets: true,
      cssMinify: true,
      copyPublicDir: false,
      rolldownOptions: {
        // All of it is needed at once: that some of it is loaded in parts elsewhere is no matter here.
        checks: { ineffectiveDynamicImport: false },
        output: { entryFileNames: 'rendering.mjs' },
      },
    },
  });
  return join(process.cwd(), folder, 'rendering.mjs');
}

/** For a build that is to leave nothing behind. */
const nothingKept: ContentCache = { get: () => Promise.resolve(undefined), keep: () => Promise.resolve() };

/** Builds a script of embeds by itself; its file under the site. */
async function buildEmbedScript(
  mode: BuildAsk['mode'],
  folder: string,
  name: 'drawing' | 'table',
): Promise<string> {
  const built = await build({
    configFile: false,
    mode,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: `src/app/embed/script/${name}.ts`,
        output: { format: 'iife', entryFileNames: `assets/embed-${name}-[hash].js` },
      },
    },
  });
  const [file] = 'output' in built ? built.output : [];
  if (!file) throw new Error(`The script of embeds called ${name} was not built`);
  return file.fileName;
}

/** Builds the dashboard in one file beside the pages; its size in bytes. */
async function writeOneFile(folder: string, address: string | undefined): Promise<number> {
  const page = await buildOneFile(address);
  const file = join(folder, offlinePath);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, page);
  return Buffer.byteLength(page);
}

/** Builds the whole site: scripts and styles, every page with its data, all of it packed where that is asked for. */
export async function buildSite(ask: BuildAsk): Promise<BuiltSite> {
  const { folder, corpus, mode, base, host, inFolders, isAsked, quality, cache } = ask;
  const { hasImages = false, isPublished = false, hasEmbeds = true } = ask;
  process.env.NODE_ENV = mode;
  const cacheOf = (name: string) => (cache === undefined ? undefined : openCache(join(cache, name)));
  const forNode = join('.cache/rendering', folder);
  const [bundle] = await Promise.all([
    buildRendering(mode, forNode),
    build({ configLoader: 'runner', mode, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } }),
  ]);
  const rendering = (await import(pathToFileURL(bundle).href)) as typeof Rendering;
  const manifest = await manifestIn(folder);
  const styleFile = join(folder, styleSheetOf(manifest));
  await writeFile(styleFile, withoutFonts(await read(styleFile)));
  const embedScripts = {
    drawing: await buildEmbedScript(mode, folder, 'drawing'),
    table: await buildEmbedScript(mode, folder, 'table'),
  };
  const published = isPublished ? `${host}${base}` : undefined;
  const offlineBytes = ask.hasOneFile ? await writeOneFile(folder, published) : undefined;
  const drawers = createDrawers({
    bundle,
    // The libraries that it draws with are in none of its files.
    madeWith: keyOf(await keyOfFolder(forNode), await read('package-lock.json'), mode),
    cache: (await cacheOf('drawn')) ?? nothingKept,
  });
  try {
    const counts = await prerenderSite({
      edition: await editionOf(['src', 'scripts/site', dataFolder()], corpus.dataset),
      offlineBytes,
      embedScripts,
      folder,
      corpus,
      rendering,
      drawers,
      manifest,
      template: shortTemplate(await read(folder, 'index.html')),
      pageStyles: await read(forNode, styleSheetOf(await manifestIn(forNode))),
      address: `${host}${base}`,
      base,
      inFolders,
      isAsked,
      hasImages,
      hasEmbeds,
    });
    const paths = pathsOf(corpus).filter(isAsked);
    const images = hasImages
      ? await writeLinkImages({ folder, corpus, drawers, paths, address: published })
      : 0;
    await rm(join(folder, '.vite'), { recursive: true });
    const packing = { quality: quality ?? 0, cache: await cacheOf('packed') };
    return {
      ...counts,
      images,
      packed: quality === undefined ? undefined : await compressFolder(folder, packing),
    };
  } finally {
    await drawers.close();
  }
}
