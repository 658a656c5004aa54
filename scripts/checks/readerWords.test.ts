import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const modules = (await readdir('src', { recursive: true }))
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/u.test(name) && !/\.test\.|\/testing\//u.test(name));

const having = (pattern: RegExp) => modules.filter((file) => pattern.test(readFileSync(file, 'utf8')));

test('the message of an error is read where it is known to be made for readers, and nowhere else', () => {
  expect(modules.length).toBeGreaterThan(300);
  expect(having(/\.message\b/u)).toEqual(['src/ui/FileFailed.tsx']);
});

test('no error of the language is taken for a reader’s mistake', () => {
  expect(having(/instanceof \w*Error\b/u)).toEqual(['src/ui/FileFailed.tsx']);
  expect(having(/instanceof (?!ReaderError)\w*Error\b/u)).toEqual([]);
});
