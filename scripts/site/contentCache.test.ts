import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn, keptFolder, keyOf, partsOf } from './contentCache';

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

test('the key of a folder is that of what its files are called and say', async () => {
  const key = async (isPart?: (file: string) => boolean) => keyOf(...(await partsOf([folder], isPart)));
  const without = () => key((file) => file !== 'inner/b.js');
  await mkdir(join(folder, 'inner'));
  await writeFile(join(folder, 'inner', 'a.js'), 'one');
  expect(await filesIn(folder)).toEqual(['inner/a.js']);
  const first = await key();
  await writeFile(join(folder, 'inner', 'b.js'), 'two');
  expect([await without(), (await key()) === first]).toEqual([first, false]);
  await writeFile(join(folder, 'inner', 'a.js'), 'two');
  expect(await without()).not.toBe(first);
});

const make = (text: string) => async (part: string) => {
  await mkdir(part);
  await writeFile(join(part, 'made'), text);
};
const madeIn = (kept: string) => readFile(join(kept, 'made'), 'utf8');

test('what is made under a key is made once, and nothing is left of what could not be', async () => {
  expect(await madeIn(await keptFolder(folder, 'one', make('first')))).toBe('first');
  expect(await madeIn(await keptFolder(folder, 'one', make('second')))).toBe('first');
  const broken = keptFolder(folder, 'two', () => Promise.reject(new Error('No')));
  await expect(broken).rejects.toThrow('No');
  expect(await madeIn(await keptFolder(folder, 'two', make('second')))).toBe('second');
  expect((await readdir(folder)).toSorted()).toEqual(['one', 'two']);
});

test('what has not been asked for in a month goes, and what has been stays', async () => {
  const [old, used] = [
    await keptFolder(folder, 'old', make('x')),
    await keptFolder(folder, 'used', make('x')),
  ];
  const longAgo = new Date(Date.now() - 40 * 86_400_000);
  for (const kept of [old, used]) await utimes(kept, longAgo, longAgo);
  await keptFolder(folder, 'used', make('y'));
  await keptFolder(folder, 'new', make('x'));
  expect((await readdir(folder)).toSorted()).toEqual(['new', 'used']);
});
