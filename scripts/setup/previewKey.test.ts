import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { previewKey } from './previewKey.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-key-'));
  mkdirSync(join(folder, 'src', 'ui'), { recursive: true });
  writeFileSync(join(folder, 'src', 'ui', 'a.ts'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

const key = (environment = {}) => previewKey({ folder, environment });

test('what a build reads changes the key, and going back brings it back', () => {
  const first = key();
  expect(key()).toBe(first);
  writeFileSync(join(folder, 'src', 'ui', 'a.ts'), 'two');
  expect(key()).not.toBe(first);
  writeFileSync(join(folder, 'src', 'ui', 'a.ts'), 'one');
  expect(key()).toBe(first);
  writeFileSync(join(folder, 'src', 'b.ts'), '');
  const added = key();
  expect(added).not.toBe(first);
  rmSync(join(folder, 'src', 'b.ts'));
  expect(key()).toBe(first);
});

test('tests, notes and other variables leave it alone', () => {
  const first = key();
  writeFileSync(join(folder, 'src', 'ui', 'a.test.ts'), 'x');
  writeFileSync(join(folder, 'README.md'), 'x');
  expect(key({ PORT: '1' })).toBe(first);
});

test('where the site will be published, and with which data, changes it', () => {
  const data = join(folder, 'other');
  mkdirSync(data);
  const keys = [
    {},
    { BASE_PATH: '/a/' },
    { SITE_URL: 'https://a' },
    { VITE_A: '1' },
    { DATA_FOLDER: data },
  ].map(key);
  expect(new Set(keys).size).toBe(keys.length);
  writeFileSync(join(data, 'index.ts'), 'x');
  expect(keys).not.toContain(key({ DATA_FOLDER: data }));
});
