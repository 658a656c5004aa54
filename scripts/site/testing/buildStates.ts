// Builds sites one after the other as it is told, in a process of its own: one line of JSON for each on its output.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createWhole } from '../../../src/domain/findings/whole';
import { buildSite } from '../buildSite';
import { filesIn, keyOf } from '../contentCache';
import { changes } from './changes';

/** A build: which records, into which folder, with what it remembers. */
export type State = {
  readonly records: keyof typeof changes;
  readonly folder: string;
  readonly cache: string;
  readonly threads: number;
  /** Whether pages have images, which take as long as all the rest. */
  readonly hasImages: boolean;
};

/** What was built: how many of its pages anew, and what its files say, each by a key. */
export type Built = {
  readonly made: number;
  readonly pages: number;
  readonly said: Readonly<Record<string, string>>;
};

const paths = new Set([
  '/',
  '/table',
  '/method',
  '/briefings/cac-2022',
  '/charts/internet-coverage',
  '/figures/internet-users.2021.cac-2022.a',
  '/figures/internet-users.2023.scio-2023.b',
  '/figures/internet-coverage.2021.cac-2022.a',
  '/figures/websites-fined.2021.cac-2022.a',
]);

/** Every file of a folder, by its path, with a key of what it says. */
async function saidIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = await filesIn(folder);
  const keys = files.map(async (file) => [file, keyOf(await readFile(join(folder, file)))] as const);
  return Object.fromEntries(await Promise.all(keys));
}

const states = JSON.parse(process.argv[2] ?? '[]') as readonly State[];
for (const { records, folder, cache, threads, hasImages } of states) {
  const corpus = createWhole(changes[records]());
  const { made, pages } = await buildSite({
    folder,
    corpus,
    verify: () => {},
    mode: 'production',
    base: '',
    host: 'https://verbatim.example',
    inFolders: false,
    isAsked: (path) => paths.has(path),
    hasOneFile: true,
    hasImages,
    quality: 4,
    cache,
    threads,
  });
  const built: Built = { made, pages, said: await saidIn(folder) };
  console.log(JSON.stringify(built));
}
