import { parseArgs } from 'node:util';
import { constants } from 'node:zlib';
import { createWhole } from '../src/domain/findings/whole';
import { buildSite } from './site/buildSite';
import { dataFolder, datasetIn } from './vite/dataFolder';
import { requireRules } from './vite/publishData';

const { values, positionals: asked } = parseArgs({
  options: {
    /** The folder that is written. */
    out: { type: 'string', default: 'dist' },
    /** The folder with the records: `data`, or another one of the same layout. */
    data: { type: 'string' },
    development: { type: 'boolean', default: false },
    /** To be looked at here and now: without what only a site that is published needs. */
    preview: { type: 'boolean', default: false },
  },
  // Paths of pages, to make those alone, `/figures/*` for all that begin so; links to the others lead nowhere.
  allowPositionals: true,
});

const isNamed = (path: string, one: string) =>
  one.endsWith('*') ? path.startsWith(one.slice(0, -1)) : path === one;

/** `BASE_PATH` is the path of the site on its host, `SITE_URL` the host's address. */
const base = (process.env.BASE_PATH ?? '/').replace(/\/$/u, '');
const host = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/$/u, '');

if (values.data !== undefined) process.env.DATA_FOLDER = values.data;
const corpus = createWhole(await datasetIn(dataFolder()));

/** The best quality takes ten times as long as the next that is worth it, to save some per cent. */
const qualityFor = (observations: number) => (observations > 2000 ? 9 : constants.BROTLI_MAX_QUALITY);

const isWhole = !values.development && !values.preview;
const startedAt = performance.now();
const built = await buildSite({
  folder: values.out,
  corpus,
  verify: requireRules,
  mode: values.development ? 'development' : 'production',
  base,
  host,
  inFolders: process.env.PAGE_FILES === 'folders',
  // React has nothing to check in them.
  hasEmbeds: !values.development,
  hasOneFile: asked.length === 0 && isWhole,
  hasImages: isWhole,
  isPublished: process.env.SITE_URL !== undefined,
  quality: isWhole ? qualityFor(corpus.size) : undefined,
  cache: '.cache',
  isAsked: (path) => asked.length === 0 || asked.some((one) => isNamed(path, one)),
});
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
const megabytes = (count: number) => `${(count / 1e6).toFixed(1)} MB`;
console.log(
  `Built ${built.pages} pages, ${built.made} of them anew, with ${built.embeds} embeds, ${built.stills} stills and ${built.images} images in ${seconds} s${
    built.packed.files > 0
      ? `; ${built.packed.files} files of ${megabytes(built.packed.bytes)} compressed to ${megabytes(built.packed.brotliBytes)}`
      : ''
  }.`,
);
if (!process.env.SITE_URL && !values.preview)
  console.log(`SITE_URL is not set: canonical links and the sitemap use ${host}.`);
