import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hasPage, pageOf } from '../../src/domain/pages';
import { corpus } from '../../src/state/corpus';
import { commandsIn, faultsOf } from './commands';
import { anchorsOf } from './markdown';
import { files, manifest, textOf, writtenFolders } from './repository';

const read = (file: string): unknown => parse(textOf(file));

const workflows = files.filter((file) => /^\.github\/workflows\/.*\.yml$/u.test(file));

type Workflow = {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<
    Record<string, { readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }>
  >;
};
type Step = {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number>>;
};

describe.each(workflows)('%s', (file) => {
  const { on, jobs } = read(file) as Workflow;
  const all = Object.values(jobs);
  const steps = all.flatMap((job) => job.steps);

  it('runs by itself, and ends', () => {
    expect(Object.keys(on)).toContain('push');
    expect(all.filter((job) => !(Number(job['timeout-minutes']) > 0))).toEqual([]);
  });

  it('calls commands that exist', () => {
    const lines = steps.flatMap(({ run = '' }) => run.split('\n')).filter((line) => line !== '');
    expect(lines.filter((line) => commandsIn(line).length === 0)).toEqual([]);
    expect(lines.flatMap(commandsIn).flatMap(faultsOf)).toEqual([]);
  });

  it('names folders that these commands write, and actions by their version', () => {
    const folders = steps.flatMap((step) => String(step.with?.path ?? '').match(/^[\w-]+/gmu) ?? []);
    expect(folders.filter((folder) => !writtenFolders.includes(folder))).toEqual([]);
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/u.test(action))).toEqual([]);
  });

  it('runs on a Node that the project knows', () => {
    const oldest = Number(/\d+/u.exec(manifest.engines.node)?.[0]);
    const versions = steps.flatMap((step) => Number(step.with?.['node-version'] ?? []));
    expect(versions.filter((version) => version > 0 && version < oldest)).toEqual([]);
  });
});

const forms = files.filter((file) => /^\.github\/ISSUE_TEMPLATE\/(?!config)[\w-]+\.yml$/u.test(file));

type Form = { readonly name: string; readonly description: string; readonly body: readonly Field[] };
type Field = {
  readonly id: string;
  readonly attributes: { readonly label: string; readonly placeholder?: string };
  readonly validations?: { readonly required: boolean };
};

describe.each(forms)('%s', (file) => {
  const { name, description, body } = read(file) as Form;

  it('has a name, and a label for each field', () => {
    const words = [name, description, ...body.map(({ attributes }) => attributes.label)];
    expect(words.filter((each) => typeof each !== 'string' || each === '')).toEqual([]);
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
  });

  it('shows addresses that can be opened', () => {
    const shown = body.flatMap(
      ({ attributes }) => /^https:\/\/…([^?#]+)/u.exec(attributes.placeholder ?? '')?.[1] ?? [],
    );
    expect(shown.filter((path) => !hasPage(corpus, pageOf(path)))).toEqual([]);
  });
});

it.each(['wrong-number', 'fault'])('who reports %s is asked for the address of the view', (name) => {
  const { body } = read(`.github/ISSUE_TEMPLATE/${name}.yml`) as Form;
  expect(body.find(({ id }) => id === 'address')?.validations).toEqual({ required: true });
});

it('the version to cite is that of the package, and the changelog has it', () => {
  const citation = read('CITATION.cff') as Readonly<Record<string, unknown>>;
  const { version, license } = manifest;
  expect(citation).toMatchObject({ 'cff-version': '1.2.0', title: 'Verbatim', version, license });
  expect([citation.message, citation.authors]).not.toContain(undefined);
  const anchors = [...anchorsOf(textOf('CHANGELOG.md'))];
  expect(anchors.filter((anchor) => anchor.startsWith(version.replaceAll('.', '')))).toHaveLength(1);
});
