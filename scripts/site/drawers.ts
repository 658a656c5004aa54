import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DrawTask } from '../stills/drawTask';
import type { ContentCache } from './contentCache';
import { keyOf } from './contentCache';

/** Draws what a build shows: a still as markup, an image as the bytes of its file. */
export type Drawers = {
  readonly draw: (task: DrawTask) => Promise<Buffer>;
  /** How many things are drawn at a time. */
  readonly count: number;
  readonly close: () => Promise<unknown>;
};

type Answer = { readonly drawn: string | Uint8Array } | { readonly failed: string };

/** One drawing after the other, in a thread that starts with the first. */
type Drawer = { readonly draw: (task: DrawTask) => Promise<Buffer>; readonly close: () => Promise<unknown> };

function startDrawer(bundle: string): Drawer {
  const worker = new Worker(new URL('./drawer.mjs', import.meta.url), {
    workerData: pathToFileURL(bundle).href,
    // What this process runs TypeScript with is not for the thread.
    execArgv: [],
  });
  return {
    draw: (task) =>
      new Promise((resolve, reject) => {
        const end = () => {
          worker.off('message', take);
          worker.off('error', fail);
        };
        const take = (answer: Answer) => {
          end();
          if ('drawn' in answer) resolve(Buffer.from(answer.drawn as string));
          else reject(new Error(answer.failed));
        };
        const fail = (error: Error) => {
          end();
          reject(error);
        };
        worker.on('message', take);
        worker.on('error', fail);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage(task);
      }),
    close: () => worker.terminate(),
  };
}

type DrawersAsk = {
  /** The file of what is built to draw with. */
  readonly bundle: string;
  /** All that drawings are made with, as a key; what is drawn, each task says itself. */
  readonly madeWith: string;
  readonly cache: ContentCache;
  readonly count?: number;
};

/** Draws on all processors, each thing once: what an earlier build drew of the same data is taken from there. */
export function createDrawers(ask: DrawersAsk): Drawers {
  const { bundle, madeWith, cache, count = availableParallelism() } = ask;
  const started: Drawer[] = [];
  const free: Drawer[] = [];
  const waiting: ((drawer: Drawer) => void)[] = [];
  const take = (): Promise<Drawer> => {
    const drawer = free.pop();
    if (drawer) return Promise.resolve(drawer);
    if (started.length < count) {
      const another = startDrawer(bundle);
      started.push(another);
      return Promise.resolve(another);
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const give = (drawer: Drawer) => {
    const next = waiting.shift();
    if (next) next(drawer);
    else free.push(drawer);
  };
  return {
    count,
    draw: async (task) => {
      const key = keyOf(madeWith, JSON.stringify(task));
      const known = await cache.get(key);
      if (known) return known;
      const drawer = await take();
      try {
        const drawn = await drawer.draw(task);
        await cache.keep(key, drawn);
        return drawn;
      } finally {
        give(drawer);
      }
    },
    close: () => Promise.all(started.map((drawer) => drawer.close())),
  };
}
