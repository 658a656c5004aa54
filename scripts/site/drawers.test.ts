import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { dataset } from '#data';
import { openCache } from './contentCache';
import { createDrawers, type Drawers } from './drawers';

/** Stands for what is built to draw with: says which thread drew, and what. */
const bundle = `import { threadId } from 'node:worker_threads';
let busy = 0;
export async function drawTask({ of }) {
  if (of === 'broken') throw new Error('It cannot be drawn');
  busy += 1;
  await new Promise((done) => setTimeout(done, 5));
  const at = busy;
  busy -= 1;
  return JSON.stringify({ of, threadId, at });
}`;

let folder = '';
let drawers: Drawers | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drawers-'));
  await writeFile(join(folder, 'bundle.mjs'), bundle);
});
afterEach(() => drawers?.close());
afterAll(() => rm(folder, { recursive: true }));

const taskOf = (of: string) => ({ kind: 'still', records: { dataset }, of, variant: 'full' }) as const;
const open = async (cache: string, madeWith: string) => {
  drawers = createDrawers({
    bundle: join(folder, 'bundle.mjs'),
    madeWith,
    cache: await openCache(join(folder, cache)),
    count: 2,
  });
  return async (of: string) =>
    JSON.parse((await drawers?.draw(taskOf(of)))?.toString() ?? '') as {
      readonly of: string;
      readonly threadId: number;
      readonly at: number;
    };
};

test('threads share the work, each draws one thing at a time, and who asked gets what was asked for', async () => {
  const draw = await open('shared', 'one');
  const names = Array.from({ length: 12 }, (_, index) => `chart-${index}`);
  const drawn = await Promise.all(names.map(draw));
  expect(drawn.map(({ of }) => of)).toEqual(names);
  expect(new Set(drawn.map(({ threadId }) => threadId)).size).toBe(2);
  expect(drawn.every(({ at }) => at === 1)).toBe(true);
});

test('of what did not change nothing is drawn again, and with another program everything is', async () => {
  const first = await (await open('kept', 'one'))('users');
  await drawers?.close();
  expect(await (await open('kept', 'one'))('users')).toEqual(first);
  await drawers?.close();
  expect((await (await open('kept', 'another'))('users')).threadId).not.toBe(first.threadId);
});

test('what cannot be drawn is told with its reason, and the next thing is drawn all the same', async () => {
  const draw = await open('broken', 'one');
  await expect(draw('broken')).rejects.toThrow('It cannot be drawn');
  expect((await draw('users')).of).toBe('users');
});
