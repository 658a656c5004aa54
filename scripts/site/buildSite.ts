import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Corpus } from '../../src/domain/corpus';
import type { Dataset } from '../../src/domain/model';
import { pathsOf } from '../../src/domain/pages';
import { slotRules } from '../../src/domain/slotLooks';
import { dataFolder } from '../vite/dataFolder';
import { keyOf } from './contentCache';
import { editionOf } from './edition';
import { siteImage } from './linkImages';
import type { SiteAsk } from './siteAsk';
import { buildWithVite, oneFileTemplate } from './viteBuilds';
import { wholeFilesOf } from './wholeFiles';
import { withRecords } from './withRecords';
import { type SiteCounts, writeSite } from './writeSite';

export type BuildAsk = {
  /** The folder that is written. */
  readonly folder: string;
  readonly corpus: Corpus;
  /** Throws where the records break a rule. */
  readonly verify: (dataset: Dataset) => void;
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
  /** The folder where it is kept what was built, and from what; without one all of it is built anew. */
  readonly cache?: string;
  /** Threads that make pages, at most; as many as the computer runs at once unless told otherwise. */
  readonly threads?: number | undefined;
};

/** Builds the whole site: scripts and styles, every page with its data, all of it packed where that is asked for. What has not changed since the last build of the same folder is left as it is. */
export async function buildSite(ask: BuildAsk): Promise<SiteCounts> {
  const { folder, corpus, mode, base, host, inFolders, isAsked, quality, threads } = ask;
  const { hasImages = false, isPublished = false, hasEmbeds = true, hasOneFile = false } = ask;
  process.env.NODE_ENV = mode;
  const { dataset } = corpus;
  ask.verify(dataset);
  const address = `${host}${base}`;
  const published = isPublished ? address : undefined;
  const cache = ask.cache ?? (await mkdtemp(join(tmpdir(), 'verbatim-build-')));
  const buildsAsk = { mode, quality, cache, published };
  const [builds, oneFile] = await Promise.all([
    buildWithVite(buildsAsk),
    hasOneFile ? oneFileTemplate(buildsAsk).then((page) => withRecords(page, dataset)) : undefined,
  ]);
  const { key, bundle, assets, ...made } = builds;
  const paths = pathsOf(corpus).filter(isAsked);
  const site: SiteAsk = {
    ...made,
    folder,
    dataset,
    imageStyles: slotRules(dataset.briefings) + (await readFile('src/app/styles/tokens.css', 'utf8')),
    address,
    published,
    base,
    inFolders,
    folders: [...new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/'))))],
    hasEmbeds,
    hasImages,
    edition: await editionOf(['src', 'scripts/site', dataFolder()], dataset),
    quality,
  };
  const { dataset: _, folder: __, edition, ...rest } = site;
  const counts = await writeSite({
    site,
    corpus,
    assets,
    pages: [...paths, '/404', ...(hasImages ? [siteImage] : [])],
    wholeFiles: wholeFilesOf({ corpus, edition, address, base, oneFile }),
    offlineBytes: oneFile === undefined ? undefined : Buffer.byteLength(oneFile),
    madeWith: keyOf(key, JSON.stringify(rest)),
    account: ask.cache === undefined ? undefined : join(cache, 'accounts', keyOf(resolve(folder))),
    bundle,
    threads,
  });
  if (ask.cache === undefined) await rm(cache, { recursive: true });
  return counts;
}
