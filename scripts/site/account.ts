import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Written } from './siteWriter';
import type { Read } from './tracedCorpus';

/** What is told of a build as a whole. */
type Summary = {
  /** All that its pages were made with beside the records, as a key. */
  readonly madeWith: string;
  readonly edition: string;
  /** When it was done, in ms. */
  readonly doneAt: number;
  /** Files in its folder. */
  readonly count: number;
  /** Files made from the whole corpus, each with a key of what it says beside its edition. */
  readonly site: readonly (readonly [Written, string])[];
};

/** A page that an earlier build made: its files, and the places in the list of questions of those it was made from. */
export type PageRecord = {
  readonly path: string;
  readonly files: readonly Written[];
  readonly reads: readonly number[];
  readonly counts: readonly [stills: number, images: number, embeds: number];
};

/** The account of an earlier build of the same folder. */
export type Account = {
  readonly summary: Summary;
  /** Every question its pages asked, with a key of the answer. */
  readonly answers: readonly (readonly [Read, string])[];
  /** Its pages, read one by one. */
  readonly pages: () => AsyncIterable<PageRecord>;
};

const names = { summary: 'summary.json', answers: 'answers.json', pages: 'pages.jsonl' } as const;

/** The account in a folder, if there is a whole one, which is taken away: it is true until something is written. */
export async function takeAccount(folder: string): Promise<Account | undefined> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown;
  const pages = join(folder, `${names.pages}.old`);
  if (!existsSync(join(folder, names.summary))) return undefined;
  const [summary, answers] = [await read(names.summary), await read(names.answers)];
  await rm(join(folder, names.summary));
  await rename(join(folder, names.pages), pages);
  return {
    summary: summary as Summary,
    answers: answers as Account['answers'],
    pages: async function* () {
      for await (const line of createInterface({ input: createReadStream(pages), crlfDelay: Infinity }))
        if (line !== '') yield JSON.parse(line) as PageRecord;
    },
  };
}

/** An account that is being written, page by page: none of them is held. */
export type NewAccount = {
  readonly add: (page: PageRecord) => Promise<unknown>;
  readonly close: (summary: Summary, answers: Account['answers']) => Promise<void>;
};

/** Begins the account of a build in a folder. It counts once it is closed. */
export async function openAccount(folder: string): Promise<NewAccount> {
  await mkdir(folder, { recursive: true });
  const lines = createWriteStream(join(folder, names.pages));
  return {
    add: async (page) => {
      if (!lines.write(`${JSON.stringify(page)}\n`)) await once(lines, 'drain');
    },
    close: async (summary, answers) => {
      lines.end();
      await once(lines, 'finish');
      await writeFile(join(folder, names.answers), JSON.stringify(answers));
      await rm(join(folder, `${names.pages}.old`), { force: true });
      await writeFile(join(folder, names.summary), JSON.stringify(summary));
    },
  };
}

/** For a build that is to leave nothing behind. */
export const noAccount: NewAccount = { add: () => Promise.resolve(), close: () => Promise.resolve() };
