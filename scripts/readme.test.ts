import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataset } from '#data';
import { createCorpus } from '../src/domain/corpus';
import { recordsOf } from '../src/domain/records';
import { periodRules } from '../src/domain/vocabulary';

const at = (path: string) => new URL(`../${path}`, import.meta.url);
const readme = readFileSync(at('README.md'), 'utf8');
const contributing = readFileSync(at('CONTRIBUTING.md'), 'utf8');
const data = readFileSync(at('docs/data.md'), 'utf8');
const read = readme + contributing;
const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { scripts: Record<string, string> };

describe('README and CONTRIBUTING', () => {
  it('links to files that are there', () => {
    const targets = [...read.matchAll(/\]\((?!https?:|#)([^)]+)\)/gu)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((target) => !existsSync(at(target)))).toEqual([]);
  });

  it('names commands that exist', () => {
    const names = [...read.matchAll(/npm (?:run )?([a-z-]+)/gu)].map((match) => match[1] ?? '');
    expect(names.filter((name) => name !== 'ci' && !(name in manifest.scripts))).toEqual([]);
  });

  it('explains every field of the published records', () => {
    const [first] = recordsOf(createCorpus(dataset));
    expect(Object.keys(first ?? {}).filter((field) => !data.includes(`\`${field}\``))).toEqual([]);
  });

  it('name rules of periods that there are, and all of them', () => {
    const [, table = ''] = contributing.split('| what the text says | `basis` | `rule` |');
    const rules = new Set([...table.matchAll(/\| `([a-z-]+)` \|$/gmu)].map((match) => match[1] ?? ''));
    expect(rules).toEqual(new Set(periodRules));
  });

  it('name files of the code that there are', () => {
    const paths = [...read.matchAll(/`((?:src|data|scripts|fixtures)\/[\w./-]+\w)`/gu)].map(
      (m) => m[1] ?? '',
    );
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(at(path)))).toEqual([]);
  });
});
