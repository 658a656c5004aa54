import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataset } from '#data';
import { createCorpus } from '../src/domain/corpus';
import { recordsOf } from '../src/domain/records';

const at = (path: string) => new URL(`../${path}`, import.meta.url);
const readme = readFileSync(at('README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { scripts: Record<string, string> };

describe('the README', () => {
  it('links to files that are there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/gu)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((target) => !existsSync(at(target)))).toEqual([]);
  });

  it('names commands that exist', () => {
    const names = [...readme.matchAll(/npm (?:run )?([a-z-]+)/gu)].map((match) => match[1] ?? '');
    expect(names.filter((name) => name !== 'ci' && !(name in manifest.scripts))).toEqual([]);
  });

  it('explains every field of the published records', () => {
    const [first] = recordsOf(createCorpus(dataset));
    expect(Object.keys(first ?? {}).filter((field) => !readme.includes(`\`${field}\``))).toEqual([]);
  });

  it('counts the numbers as they are', () => {
    expect(readme).toContain(`${dataset.observations.length} printed numbers`);
  });
});
