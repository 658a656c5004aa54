import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { MadePage } from './pageMaker';
import type * as Rendering from './rendering';
import type { PageJob, SiteAsk } from './siteAsk';

/** Pages that one thread makes in the time in which another would only start. */
const worthAThread = 8;

type Ask = {
  /** The file of what is built to make pages with. */
  readonly bundle: string;
  readonly ask: SiteAsk;
  /** How many pages there are to make. */
  readonly pages: number;
  /** Threads at most; as many as the computer runs at once unless told otherwise. */
  readonly threads?: number | undefined;
};

/** Makes pages on all processors. Which one makes a page changes nothing in it. */
export type Makers = {
  readonly make: (job: PageJob) => Promise<MadePage>;
  /** Pages that are made at a time. */
  readonly count: number;
  readonly close: () => Promise<void>;
};

/** Starts as many threads as the work is worth; a few pages are made in this one. */
export async function startMakers({ bundle, ask, pages, threads }: Ask): Promise<Makers> {
  const count = Math.min(threads ?? availableParallelism(), Math.ceil(pages / worthAThread));
  const { href } = pathToFileURL(bundle);
  if (count <= 1) {
    const built = (await import(href)) as typeof Rendering;
    const make = built.createPageMaker(ask);
    let last: Promise<unknown> = Promise.resolve();
    return {
      count: 1,
      make: (job) => {
        const next = last.then(() => make(job));
        last = next.catch(() => undefined);
        return next;
      },
      close: () => Promise.resolve(),
    };
  }
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./maker.mjs', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    // A thread that waits for its next page does what its drawings have left to do meanwhile.
    useAtomics: false,
    // What this process runs TypeScript with is not for the threads.
    execArgv: [],
    workerData: { bundle: href, ask },
  });
  return {
    count,
    make: (job) => pool.run(job, { name: 'makePage' }) as Promise<MadePage>,
    close: () => pool.destroy(),
  };
}
