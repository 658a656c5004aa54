import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Built, State } from './testing/buildStates';

const run = promisify(execFile);

/** A copy of all that a build reads, so that a test can change a source. */
let copy = '';
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'verbatim-'));
  for (const path of [
    'src',
    'data',
    'scripts',
    'public',
    'index.html',
    'vite.config.ts',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ])
    await cp(path, join(copy, path), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true }));

/** Builds these one after the other. */
async function build(...states: readonly Partial<State>[]): Promise<readonly Built[]> {
  const all = states.map((state) => ({
    records: 'nothing',
    cache: '.cache',
    threads: 2,
    hasImages: false,
    ...state,
  }));
  const script = ['--import', 'tsx', 'scripts/site/testing/buildStates.ts', JSON.stringify(all)];
  const { stdout } = await run(process.execPath, script, { cwd: copy });
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{"made"'))
    .map((line) => JSON.parse(line) as Built);
}

const change = async (path: string, text: (before: string) => string) =>
  writeFile(join(copy, path), text(await readFile(join(copy, path), 'utf8')));

const kinds = [
  'the value of a number',
  'the label of an indicator',
  'the title of a briefing',
  'a number that is gone',
] as const;

// Each asks for whole builds, in a process of its own.
const patience = 600_000;

test(
  'after any change of the records, a folder that is built again is the folder that is built anew',
  async () => {
    const states = kinds.flatMap((records) => [
      { folder: 'again', records },
      { folder: `anew ${records}`, records },
    ]);
    const [first, ...built] = await build({ folder: 'again' }, ...states);
    expect(first?.made).toBe(first?.pages);
    for (const [index] of kinds.entries()) {
      const [again, anew] = built.slice(2 * index);
      expect(again?.said).toEqual(anew?.said);
      expect(anew?.made).toBe(anew?.pages);
    }
    const [value] = built;
    expect(value?.made).toBeGreaterThan(3);
    expect(value?.made).toBeLessThan(value?.pages ?? 0);
  },
  patience,
);

test(
  'what somebody else changed, took away or put into the folder is put right, and as many threads as there are make the same',
  async () => {
    const [whole] = await build({ folder: 'touched', hasImages: true, threads: 1 });
    await change('touched/charts/internet-coverage.html', (text) => text.replace('internet', 'Internet'));
    const [changed] = await build({ folder: 'touched', hasImages: true });
    expect(changed).toEqual({ ...whole, made: 1 });
    await rm(join(copy, 'touched/parts/search.json.gz'));
    await writeFile(join(copy, 'touched/own.html'), '<p>Mine');
    await writeFile(join(copy, 'touched/another.html'), '<p>Mine');
    const [more, nothing] = await build(
      { folder: 'touched', hasImages: true, threads: 2 },
      { folder: 'touched', hasImages: true },
    );
    expect(more).toEqual(whole);
    expect(nothing).toEqual({ ...whole, made: 0 });
  },
  patience,
);

test(
  'after a change of a source and of a style, too',
  async () => {
    const [before] = await build({ folder: 'sources' });
    await change('src/app/shell/Footer.tsx', (text) => text.replace('How the', 'In what way the'));
    await change('src/app/styles/base.css', (text) => `${text}\nbody { --odd: 1px }\n`);
    const [again, anew] = await build({ folder: 'sources' }, { folder: 'sources anew' });
    expect(again).toEqual(anew);
    expect(Object.keys(again?.said ?? {})).not.toEqual(Object.keys(before?.said ?? {}));
    expect(await readFile(join(copy, 'sources/index.html'), 'utf8')).toContain('In what way the');
  },
  patience,
);
