import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { editionOf, wireFileOf } from './edition';

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true }))));

/** A folder with these files, somewhere. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'edition-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const files = { 'a/one.ts': '1', 'two.ts': '2' };
const editionWith = async (changed: Readonly<Record<string, string>>, records: unknown = { numbers: [1] }) =>
  editionOf([await folderOf({ ...files, ...changed })], records);

test('the same sources and records have the same edition, wherever they lie', async () => {
  const edition = await editionWith({});
  expect(edition).toMatch(/^[0-9a-f]{12}$/u);
  expect(await editionWith({})).toBe(edition);
});

test('what changes how files are written or read is another edition', async () => {
  const changed = await Promise.all([
    editionWith({}),
    editionWith({ 'two.ts': '3' }),
    editionWith({ 'a/two.ts': '' }),
    editionWith({}, { numbers: [2] }),
  ]);
  expect(new Set(changed).size).toBe(changed.length);
});

test('tests and looks change nothing that is fetched', async () => {
  const beside = {
    'a/one.test.ts': '',
    'a/b.test.tsx': '',
    'a/testing/sample.ts': '',
    'a/one.module.css': '',
  };
  expect(await editionWith(beside)).toBe(await editionWith({}));
});

test('a file that is fetched says its edition at its end', () => {
  expect(wireFileOf('e1', '["a"]')).toBe('{"data":["a"],"edition":"e1"}');
});
