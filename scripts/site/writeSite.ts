import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus';
import {
  type Account,
  type NewAccount,
  noAccount,
  openAccount,
  type PageRecord,
  takeAccount,
} from './account';
import { filesIn, keyOf } from './contentCache';
import { createKeys } from './givens';
import { countFiles, filesOf, keepFile } from './kept';
import { siteImage } from './linkImages';
import { startMakers } from './makers';
import type { SiteAsk } from './siteAsk';
import { createSiteWriter, type SiteFile, type Written } from './siteWriter';
import type { Read } from './tracedCorpus';

/** Counts and bytes of what a site is; files with packed siblings alone in `packed`. */
export type SiteCounts = {
  readonly pages: number;
  /** Of the pages those that this build made. */
  readonly made: number;
  readonly embeds: number;
  readonly stills: number;
  readonly images: number;
  readonly packed: { readonly files: number; readonly bytes: number; readonly brotliBytes: number };
};

export type WriteAsk = {
  readonly site: SiteAsk;
  readonly corpus: Corpus;
  /** The folder with the scripts and styles. */
  readonly assets: string;
  /** Paths of the pages. */
  readonly pages: readonly string[];
  readonly wholeFiles: Iterable<SiteFile>;
  readonly offlineBytes: number | undefined;
  /** All that pages are made with beside the records, as a key. */
  readonly madeWith: string;
  /** The folder of the account of what is built; without one it is built anew each time. */
  readonly account: string | undefined;
  /** The file of what pages are made with. */
  readonly bundle: string;
  readonly threads: number | undefined;
};

/** What an earlier build left that is still true. */
type Left = { readonly account: Account; readonly changed: ReadonlySet<number> };

/** Adds up what a site is. */
function createTally() {
  const packed = { files: 0, bytes: 0, brotliBytes: 0 };
  const counts = { stills: 0, images: 0, embeds: 0 };
  let files = 0;
  return {
    add: (written: Written) => {
      const [, bytes, brotli, gzip] = written;
      files += filesOf(written).length;
      if (brotli === 0 && gzip === 0) return;
      packed.files += 1;
      packed.bytes += bytes;
      packed.brotliBytes += brotli;
    },
    addPage: ([stills, images, embeds]: PageRecord['counts']) => {
      counts.stills += stills;
      counts.images += images;
      counts.embeds += embeds;
    },
    now: () => ({ ...counts, packed, files }),
  };
}

/** Each question once, by a number. */
function createList(answers: Account['answers']) {
  const reads = answers.map(([read]) => read);
  const places = new Map(reads.map((read, index) => [read, index]));
  return {
    reads,
    placeOf: (read: Read): number => {
      const known = places.get(read);
      if (known !== undefined) return known;
      places.set(read, reads.length);
      return reads.push(read) - 1;
    },
  };
}

/** The scripts and styles of the site with their packed siblings, copied. */
async function copyAssets(assets: string, folder: string): Promise<readonly Written[]> {
  const files = await filesIn(assets);
  const all = new Set(files);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(assets, file), join(folder, file));
  }
  const sizeOf = (file: string) => (all.has(file) ? statSync(join(assets, file)).size : 0);
  return files
    .filter((file) => !/\.(?:br|gz)$/u.test(file))
    .map((file) => [`/${file}`, sizeOf(file), sizeOf(`${file}.br`), sizeOf(`${file}.gz`), 0, 0] as const);
}

const isPage = (path: string) => path !== siteImage;

/** Writes every file of a site, or of one that is there those that are to say something else. */
export async function writeSite(ask: WriteAsk): Promise<SiteCounts> {
  const { site, corpus, pages, madeWith, offlineBytes } = ask;
  const { folder, edition } = site;
  const keyOfAnswer = createKeys(corpus, offlineBytes);
  const left = await leftIn(ask, keyOfAnswer);
  if (!left) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const account = ask.account === undefined ? noAccount : await openAccount(ask.account);
  const list = createList(left?.account.answers ?? []);
  const tally = createTally();
  const state = {
    folder,
    writtenBy: left?.account.summary.doneAt ?? 0,
    edition: left?.account.summary.edition === edition ? undefined : edition,
  };
  const missing = await keepPages({ left, pages, state, account, tally });
  const siteFiles = await writeWhole({ ask, left, state, tally });
  const makers = await startMakers({
    bundle: ask.bundle,
    ask: site,
    pages: missing.length,
    threads: ask.threads,
  });
  try {
    const paths = missing.values();
    const work = async () => {
      // All take from one list, so that none waits for another.
      for (const path of paths) {
        const made = await makers.make({ path, offlineBytes });
        const counts = [made.stills, made.images, made.embeds] as const;
        for (const written of made.files) tally.add(written);
        tally.addPage(counts);
        const reads = made.reads.split('\n').map(list.placeOf);
        await account.add({ path, files: made.files, reads, counts });
      }
    };
    await Promise.all(Array.from({ length: 2 * makers.count }, work));
  } finally {
    await makers.close();
  }
  const { files: count, ...counts } = tally.now();
  await account.close(
    { madeWith, edition, doneAt: Date.now(), count, site: siteFiles },
    list.reads.map((read) => [read, keyOfAnswer(read)]),
  );
  return { pages: pages.filter(isPage).length, made: missing.filter(isPage).length, ...counts };
}

/** The account of what stands in the folder, if all of it does; with the questions that are answered otherwise today. */
async function leftIn(ask: WriteAsk, keyOfAnswer: (read: Read) => string): Promise<Left | undefined> {
  const account = ask.account === undefined ? undefined : await takeAccount(ask.account);
  const { folder } = ask.site;
  if (account?.summary.madeWith !== ask.madeWith || !existsSync(folder)) return undefined;
  if (countFiles(folder) !== account.summary.count) return undefined;
  const changed = new Set<number>();
  for (const [index, [read, key]] of account.answers.entries())
    if (keyOfAnswer(read) !== key) changed.add(index);
  return { account, changed };
}

type Keeping = {
  readonly left: Left | undefined;
  readonly state: Parameters<typeof keepFile>[1];
  readonly tally: ReturnType<typeof createTally>;
};

function remove(folder: string, files: readonly Written[]): void {
  for (const file of files.flatMap(filesOf)) rmSync(join(folder, file), { force: true });
}

/** Keeps the pages that would come out the same, removes the others, and gives the paths of those to be made. */
async function keepPages({
  left,
  pages,
  state,
  account,
  tally,
}: Keeping & { readonly pages: readonly string[]; readonly account: NewAccount }): Promise<
  readonly string[]
> {
  if (!left) return pages;
  const missing = new Set(pages);
  for await (const page of left.account.pages()) {
    const isSame = missing.has(page.path) && !page.reads.some((read) => left.changed.has(read));
    if (isSame && page.files.every((written) => keepFile(written, state))) {
      missing.delete(page.path);
      for (const written of page.files) tally.add(written);
      tally.addPage(page.counts);
      await account.add(page);
    } else remove(state.folder, page.files);
  }
  return [...missing];
}

/** Writes the files that are made from the whole corpus where they say something else, and the scripts and styles. */
async function writeWhole({
  ask,
  left,
  state,
  tally,
}: Keeping & { readonly ask: WriteAsk }): Promise<readonly (readonly [Written, string])[]> {
  const { folder, edition } = ask.site;
  const write = createSiteWriter(ask.site);
  const before = new Map(left?.account.summary.site.map(([written, key]) => [written[0], { written, key }]));
  const files: (readonly [Written, string])[] = [];
  const keep = (path: string, key: string, make: () => Written) => {
    const known = before.get(path);
    before.delete(path);
    const isSame = known?.key === key && keepFile(known.written, state);
    if (known && !isSame) remove(folder, [known.written]);
    const written = known && isSame ? known.written : make();
    tally.add(written);
    files.push([written, key]);
  };
  for (const file of ask.wholeFiles) {
    const text = file.content as string;
    const key = keyOf(file.hasEdition ? text.slice(0, text.lastIndexOf(edition)) : text);
    keep(file.path, key, () => write(file));
  }
  const assets = [...before.values()].filter(({ key }) => key === '');
  const areThere = left !== undefined && assets.every(({ written }) => keepFile(written, state));
  const copied = areThere ? assets.map(({ written }) => written) : await copyAssets(ask.assets, folder);
  for (const written of copied) {
    before.delete(written[0]);
    tally.add(written);
    files.push([written, '']);
  }
  for (const { written } of before.values()) remove(folder, [written]);
  return files;
}
