import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, styleSheetOf } from './buildFiles';
import { compressFolder } from './compress';
import { keyOf, keptFolder, partsOf } from './contentCache';
import { dataFolder } from '../vite/dataFolder';
import { modulesOfData } from '../vite/recordsApart';
import type { SiteAsk } from './siteAsk';

/** What the builds below read of this repository. Of the data they hold no record: `recordsApart` sees to it. */
const sources = [
  'src',
  'scripts',
  'public',
  'data/schemas',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/** A test and a document are in no build. */
const isSource = (file: string) => !/\.(?:test\.tsx?|md)$/u.test(file);

type Mode = 'production' | 'development';

export type BuildsAsk = {
  readonly mode: Mode;
  /** Brotli's quality; without one nothing is packed. */
  readonly quality: number | undefined;
  /** The folder where builds are kept. */
  readonly cache: string;
  /** The address of the site, if readers will know it. */
  readonly published: string | undefined;
};

/** Builds with Vite that depend on the sources alone, each made once for the same sources. */
export type ViteBuilds = {
  /** All that they are made from, as a key. */
  readonly key: string;
  /** What draws the pages, for Node: the file of it. */
  readonly bundle: string;
  /** Where the scripts and styles of the site are, beside their packed siblings. */
  readonly assets: string;
} & Pick<SiteAsk, 'manifest' | 'template' | 'pageStyles' | 'embedScripts'>;

const read = (...path: string[]) => readFile(join(...path), 'utf8');
const manifestIn = async (folder: string) =>
  JSON.parse(await read(folder, '.vite/manifest.json')) as Manifest;

/** Vite takes as long to load as a small change to build, and most builds need none. */
const loadVite = () => import('vite');

async function buildRendering(mode: Mode, folder: string): Promise<void> {
  const { build } = await loadVite();
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
}

/** Builds a script of embeds by itself. */
async function buildEmbedScript(mode: Mode, folder: string, name: 'frame' | 'drawing' | 'table') {
  const { build } = await loadVite();
  const built = await build({
    configFile: false,
    mode,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      // The one that stands in the embeds is no file.
      write: name !== 'frame',
      target: 'es2022',
      rolldownOptions: {
        input: `src/app/embed/script/${name}.ts`,
        output: { format: 'iife', entryFileNames: `assets/embed-${name}-[hash].js` },
      },
    },
  });
  const [file] = 'output' in built ? built.output : [];
  if (!file) throw new Error(`The script of embeds called ${name} was not built`);
  return file;
}

/** What is known of the scripts and styles of a site, beside them. */
const factsFile = 'facts.json';
type Facts = Pick<SiteAsk, 'manifest' | 'template' | 'embedScripts'>;

async function buildClient({ mode, quality }: BuildsAsk, folder: string): Promise<void> {
  const { build } = await loadVite();
  const { shortTemplate } = await import('./shortTemplate');
  const { withoutFonts } = await import('./criticalStyles');
  const assets = join(folder, 'files');
  await build({
    configLoader: 'runner',
    mode,
    logLevel: 'warn',
    build: { outDir: assets, emptyOutDir: true },
  });
  const manifest = await manifestIn(assets);
  const styleFile = join(assets, styleSheetOf(manifest));
  await writeFile(styleFile, withoutFonts(await read(styleFile)));
  const frame = await buildEmbedScript(mode, assets, 'frame');
  const drawing = await buildEmbedScript(mode, assets, 'drawing');
  const table = await buildEmbedScript(mode, assets, 'table');
  const template = shortTemplate(await read(assets, 'index.html'));
  await writeFile(join(assets, 'embed-host.js'), await read('src/app/share/embedHost.js'));
  await rm(join(assets, 'index.html'));
  await rm(join(assets, '.vite'), { recursive: true });
  if (quality !== undefined) await compressFolder(assets, { quality });
  const embedScripts = { frame: frame.code.trim(), drawing: drawing.fileName, table: table.fileName };
  const facts: Facts = { manifest, template, embedScripts };
  await writeFile(join(folder, factsFile), JSON.stringify(facts));
}

/** All that a build with Vite reads beside what it is told, as a key. */
async function keyOfSources(): Promise<string> {
  const variables = Object.entries(process.env)
    .filter(([name]) => ['BASE_PATH', 'SITE_URL'].includes(name) || name.startsWith('VITE_'))
    .map(([name, value]) => `${name}=${value}`);
  const modules = modulesOfData.map((name) => join(dataFolder(), name));
  return keyOf(
    process.version,
    ...variables.toSorted(),
    ...(await partsOf([...sources, ...modules], isSource)),
  );
}

/** Builds what draws the pages, and the scripts and styles of the site, where no earlier build did. */
export async function buildWithVite(ask: BuildsAsk): Promise<ViteBuilds> {
  const { mode, quality, cache } = ask;
  const key = keyOf(await keyOfSources(), mode, String(quality));
  const [rendering, client] = await Promise.all([
    keptFolder(join(cache, 'rendering'), key, (folder) => buildRendering(mode, folder)),
    keptFolder(join(cache, 'client'), key, (folder) => buildClient(ask, folder)),
  ]);
  const facts = JSON.parse(await read(client, factsFile)) as Facts;
  return {
    key,
    bundle: join(process.cwd(), rendering, 'rendering.mjs'),
    assets: join(client, 'files'),
    pageStyles: await read(rendering, styleSheetOf(await manifestIn(rendering))),
    ...facts,
  };
}

/** The dashboard in one file, but for the records that are written into it. */
export async function oneFileTemplate({
  cache,
  published,
}: Pick<BuildsAsk, 'cache' | 'published'>): Promise<string> {
  const key = keyOf(await keyOfSources(), String(published));
  const folder = await keptFolder(join(cache, 'one-file'), key, async (part) => {
    const { buildOneFile } = await import('./oneFile');
    await buildOneFile(part, published);
  });
  return read(folder, 'index.html');
}
