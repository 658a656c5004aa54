import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf, keyOfFolder, openCache } from './contentCache';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a key tells every part from every other, and where one ends', () => {
  const keys = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', '']].map((parts) => keyOf(...parts));
  expect(new Set(keys).size).toBe(4);
  expect(keyOf('ab', new TextEncoder().encode('c'))).toBe(keys[0]);
});

test('the key of a folder is that of what its files say', async () => {
  await mkdir(join(folder, 'inner'));
  await writeFile(join(folder, 'inner', 'a.js'), 'one');
  const first = await keyOfFolder(folder);
  expect(await keyOfFolder(folder)).toBe(first);
  await writeFile(join(folder, 'inner', 'a.js'), 'two');
  expect(await keyOfFolder(folder)).not.toBe(first);
});

test('what is kept is there for the next build, and nothing else is', async () => {
  const cache = await openCache(join(folder, 'drawn'));
  expect(await cache.get('one')).toBeUndefined();
  await cache.keep('one', '<svg>');
  expect((await cache.get('one'))?.toString()).toBe('<svg>');
  const next = await openCache(join(folder, 'drawn'));
  expect((await next.get('one'))?.toString()).toBe('<svg>');
  expect(await readdir(join(folder, 'drawn'))).toEqual(['one']);
});

test('the same may be kept several times at once', async () => {
  const cache = await openCache(folder);
  await Promise.all(['one', 'one', 'one'].map((key) => cache.keep(key, '<svg>')));
  expect(await readdir(folder)).toEqual(['one']);
});

test('what has not been asked for in a month goes, and what has been stays', async () => {
  const cache = await openCache(folder);
  await cache.keep('old', 'x');
  await cache.keep('used', 'x');
  const longAgo = new Date(Date.now() - 40 * 86_400_000);
  for (const name of ['old', 'used']) await utimes(join(folder, name), longAgo, longAgo);
  await cache.get('used');
  const next = await openCache(folder);
  expect(await readdir(folder)).toEqual(['used']);
  expect(await next.get('old')).toBeUndefined();
});
