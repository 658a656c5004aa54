import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressFolder } from './compress';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-compress-'));
  mkdirSync(join(folder, 'charts'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, content: string | Buffer) => writeFileSync(join(folder, path), content);
const files = () => (readdirSync(folder, { recursive: true }) as string[]).toSorted();
const page = '<p>over 1.03 billion</p>'.repeat(100);

it('writes both siblings of a text file, which unpack to it', async () => {
  write('charts/users.html', page);
  write('main.js', page);
  await compressFolder(folder);
  for (const path of ['charts/users.html', 'main.js']) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${path}.br`))).toString()).toBe(page);
    expect(gunzipSync(readFileSync(join(folder, `${path}.gz`))).toString()).toBe(page);
  }
});

it.each(['html', 'js', 'css', 'json', 'csv', 'svg', 'xml', 'txt', 'jsonld', 'webmanifest'])(
  'compresses .%s',
  async (type) => {
    write(`a.${type}`, page);
    await compressFolder(folder);
    expect(files()).toEqual([`a.${type}`, `a.${type}.br`, `a.${type}.gz`, 'charts']);
  },
);

it('leaves alone what is short, of another kind, or no smaller when packed', async () => {
  write('short.html', page.slice(0, 999));
  write('font.woff2', page);
  write('noise.txt', randomBytes(4000));
  const before = files();
  expect(await compressFolder(folder)).toEqual({ files: 0, bytes: 0, brotliBytes: 0, gzipBytes: 0 });
  expect(files()).toEqual(before);
});

it('counts what it has done', async () => {
  for (let index = 0; index < 20; index += 1) write(`${index}.json`, page);
  const { files: count, bytes, brotliBytes, gzipBytes } = await compressFolder(folder, { workers: 3 });
  expect([count, bytes]).toEqual([20, 20 * page.length]);
  expect(brotliBytes).toBe(20 * readFileSync(join(folder, '0.json.br')).length);
  expect(gzipBytes).toBe(20 * readFileSync(join(folder, '0.json.gz')).length);
});

it('packs less tightly where asked', async () => {
  const words = Array.from({ length: 2000 }, (_, index) => `${(index * 7919) % 1013} million`).join(' ');
  write('a.txt', words);
  const tight = await compressFolder(folder);
  const loose = await compressFolder(folder, { quality: 1 });
  expect(loose.brotliBytes).toBeGreaterThan(tight.brotliBytes);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.txt.br'))).toString()).toBe(words);
});
