import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Corpus } from '../../src/domain/corpus';
import { offlinePath, pathsOf } from '../../src/domain/pages';
import { type Manifest, styleSheetOf } from './buildFiles';
import { type Compression, compressFolder } from './compress';
import { withoutFonts } from './criticalStyles';
import { hashOfFolder, writeLinkImages } from './linkImages';
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
  /** Whether the site offers the dashboard in one file, too. */
  readonly hasOneFile?: boolean;
  /** Whether pages have images for those who show links. */
  readonly hasImages?: boolean;
  /** The address is one that readers will know, and may be written into pictures. */
  readonly isPublished?: boolean;
  /** Brotli's quality, 0 to 11. */
  readonly quality?: number;
};

export type BuiltSite = SiteCounts & Compression & { readonly images: number };

const read = (...path: string[]) => readFile(join(...path), 'utf8');
const manifestIn = async (folder: string) =>
  JSON.parse(await read(folder, '.vite/manifest.json')) as Manifest;

/** Builds what draws the pages, for Node. */
async function buildRendering(mode: BuildAsk['mode'], folder: string): Promise<typeof Rendering> {
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
      rolldownOptions: { output: { entryFileNames: 'rendering.mjs' } },
    },
  });
  return (await import(pathToFileURL(join(process.cwd(), folder, 'rendering.mjs')).href)) as typeof Rendering;
}

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

/** Builds the whole site: scripts and styles, every page with its data, all of it packed. */
export async function buildSite(ask: BuildAsk): Promise<BuiltSite> {
  const { folder, corpus, mode, base, host, inFolders, isAsked, quality } = ask;
  const { hasImages = false, isPublished = false } = ask;
  process.env.NODE_ENV = mode;
  const forNode = join('.cache/rendering', folder);
  await build({
    configLoader: 'runner',
    mode,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  const rendering = await buildRendering(mode, forNode);
  const manifest = await manifestIn(folder);
  const styleFile = join(folder, styleSheetOf(manifest));
  await writeFile(styleFile, withoutFonts(await read(styleFile)));
  const embedScripts = {
    drawing: await buildEmbedScript(mode, folder, 'drawing'),
    table: await buildEmbedScript(mode, folder, 'table'),
  };
  const published = isPublished ? `${host}${base}` : undefined;
  const offlineBytes = ask.hasOneFile ? await writeOneFile(folder, published) : undefined;
  const counts = await prerenderSite({
    offlineBytes,
    embedScripts,
    folder,
    corpus,
    rendering,
    manifest,
    template: shortTemplate(await read(folder, 'index.html')),
    pageStyles: await read(forNode, styleSheetOf(await manifestIn(forNode))),
    address: `${host}${base}`,
    base,
    inFolders,
    isAsked,
    hasImages,
  });
  const images = hasImages
    ? await writeLinkImages({
        folder,
        corpus,
        rendering,
        paths: pathsOf(corpus).filter(isAsked),
        address: published,
        madeWith: await hashOfFolder(forNode),
      })
    : 0;
  await rm(join(folder, '.vite'), { recursive: true });
  return { ...counts, images, ...(await compressFolder(folder, quality === undefined ? {} : { quality })) };
}
