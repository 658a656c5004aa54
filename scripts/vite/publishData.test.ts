import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataset } from '#data';
import type { Formula } from '../../src/domain/computed';
import type { ComparisonKey } from '../../src/domain/findings/check';
import { type Finding, type SetApart, verdicts } from '../../src/domain/findings/finding';
import { setApartOf } from '../../src/domain/findings/setApart';
import { createWhole } from '../../src/domain/findings/whole';
import type { ObservationRecord } from '../../src/domain/records';
import { unitIds } from '../../src/domain/units';
import { comparators, periodRules, topics } from '../../src/domain/vocabulary';
import { dataFilesOf, requireRules } from './publishData';

const site = 'https://verbatim.example/base';
const files = dataFilesOf(createWhole(dataset), site);
const parse = (path: string): unknown => JSON.parse(files.get(`/${path}`) ?? 'null');

const schemaOf = (name: string) =>
  new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
  }).compile(parse(`data/${name}.schema.json`) as object);

describe('the published findings', () => {
  type Published = { readonly findings: readonly Finding[]; readonly setApart: readonly SetApart[] };
  const published = parse('data/findings.json') as Published;
  const [first, ...rest] = published.findings;
  const [apart, ...others] = published.setApart;
  if (!first || !apart) throw new Error('There are no findings');
  const isValid = (changed: object) => schemaOf('findings')({ ...published, findings: [changed, ...rest] });
  const unmatched = published.findings.find(({ verdict }) => verdict === 'not comparable');
  const matched = published.findings.find(({ verdict }) => verdict !== 'not comparable');

  it('keep their schema', () => {
    const validate = schemaOf('findings');
    validate(published);
    expect(validate.errors).toBeNull();
    expect(isValid(first)).toBe(true);
  });

  it('are those of the corpus, without loss', () => {
    const corpus = createWhole(dataset);
    expect(published).toEqual({ findings: corpus.findings(), setApart: setApartOf(corpus) });
  });

  it.each([
    ['an unknown verdict', { ...matched, verdict: 'disagrees' }],
    ['a verdict that asks for a key', { ...matched, verdict: 'not comparable' }],
    ['a verdict that has no key', { ...unmatched, verdict: 'conflict' }],
    ['a missing key', { ...unmatched, key: undefined }],
    ['an unknown key', { ...unmatched, key: 'weather' }],
    ['a key where numbers are compared', { ...matched, key: 'unit' }],
    ['no inputs', { ...matched, inputs: [] }],
    ['no readings', { ...matched, readings: [] }],
    ['no sentence', { ...matched, sentence: '' }],
    ['an id that is none', { ...matched, id: 'Digital economy' }],
    ['a field of its own', { ...matched, error: 0.1 }],
    ['an unknown formula', { ...matched, readings: [{ ...matched?.readings[0], formula: 'guess' }] }],
    ['a step that is no year', { ...matched, readings: [{ ...matched?.readings[0], years: 0 }] }],
  ])('do not keep it with %s', (_, changed) => {
    expect(isValid(JSON.parse(JSON.stringify(changed)) as object)).toBe(false);
  });

  it.each(['id', 'kind', 'verdict', 'title', 'sentence', 'inputs', 'readings', 'notes'] as const)(
    'do not keep it without %s',
    (name) => {
      const { [name]: _gone, ...left } = first;
      expect(isValid(left)).toBe(false);
    },
  );

  it('are not set apart for another reason than time, nor from nothing', () => {
    const validate = schemaOf('findings');
    const changed = (to: object) => ({ ...published, setApart: [{ ...apart, ...to }, ...others] });
    expect(validate(changed({}))).toBe(true);
    expect(validate(changed({ key: 'unit' }))).toBe(false);
    expect(validate(changed({ groups: apart.groups.slice(0, 1) }))).toBe(false);
  });

  it('have in their schema the vocabularies of the code', () => {
    const { $defs } = parse('data/findings.schema.json') as {
      $defs: Record<string, { enum?: string[]; properties?: Record<string, { enum?: string[] }> }>;
    };
    // Records of every word of a vocabulary: one that is missing or too many does not compile.
    const keys: Record<ComparisonKey, 1> = {
      indicator: 1,
      population: 1,
      unit: 1,
      area: 1,
      period: 1,
    };
    const kinds: Record<Finding['kind'], 1> = {
      statements: 1,
      claim: 1,
      listing: 1,
      part: 1,
      computed: 1,
      unmatched: 1,
    };
    const formulas: Record<Formula, 1> = {
      'growth-multiple': 1,
      'growth-rate': 1,
      difference: 1,
      'share-of-whole': 1,
      'part-of-whole': 1,
      'whole-from-share': 1,
      'exchange-rate': 1,
      'per-head': 1,
      'multiple-from-rate': 1,
      'years-between': 1,
    };
    expect($defs.verdict?.enum?.toSorted()).toEqual(verdicts.toSorted());
    expect($defs.finding?.properties?.key?.enum).toEqual(Object.keys(keys));
    expect($defs.finding?.properties?.kind?.enum).toEqual(Object.keys(kinds));
    expect($defs.reading?.properties?.formula?.enum).toEqual(Object.keys(formulas));
  });
});

describe('the published files', () => {
  it.each(['observations', 'quotations'])('%s.json keeps its schema', (name) => {
    const validate = new Ajv2020({
      allErrors: true,
      strict: true,
      allowUnionTypes: true,
      strictTypes: false,
    }).compile(parse(`data/${name}.schema.json`) as object);
    validate(parse(`data/${name}.json`));
    expect(validate.errors).toBeNull();
  });

  it('refuse a record that breaks the schema', () => {
    const validate = new Ajv2020({ strict: false }).compile(parse('data/observations.schema.json') as object);
    const [first] = parse('data/observations.json') as ObservationRecord[];
    expect(validate([first])).toBe(true);
    expect(validate([{ ...first, comparator: '≈' }])).toBe(false);
    expect(validate([{ ...first, periodAt: '2021', periodFrom: '2020', periodTo: '2021' }])).toBe(false);
    expect(validate([{ ...first, extra: 1 }])).toBe(false);
  });

  it('name in the schema the vocabularies of the code', () => {
    const schema = parse('data/observations.schema.json') as {
      items: { properties: Record<string, { enum?: unknown[] }> };
    };
    expect(schema.items.properties.topic?.enum).toEqual([...topics]);
    expect(schema.items.properties.comparator?.enum).toEqual([...comparators]);
    expect(schema.items.properties.periodRule?.enum).toEqual([...periodRules, null]);
    expect(unitIds.every((unit) => /^[a-z-]+$/u.test(unit))).toBe(true);
  });

  it('hold every observation once, and the same in CSV as in JSON', () => {
    const records = parse('data/observations.json') as ObservationRecord[];
    expect(records.map((record) => record.id).toSorted()).toEqual(
      dataset.observations.map((o) => o.id).toSorted(),
    );
    const { data: rows } = Papa.parse<Record<string, string>>(
      (files.get('/data/observations.csv') ?? '').replace(/^\uFEFF/u, ''),
      {
        header: true,
        skipEmptyLines: true,
      },
    );
    expect(rows.map((row) => [row.id, Number(row.value), row.comparator, row.quotation])).toEqual(
      records.map((record) => [record.id, record.value, record.comparator, record.quotation]),
    );
  });

  it('are refused where data breaks a rule, and the message says where and what', () => {
    const [first, ...rest] = dataset.observations;
    if (!first) throw new Error('The dataset is empty');
    const broken = {
      ...dataset,
      observations: [{ ...first, quantity: { ...first.quantity, value: 4 } }, ...rest],
    };
    expect(() => requireRules(dataset)).not.toThrow();
    expect(() => requireRules(broken)).toThrow(
      new RegExp(
        `data/briefings/cac-2022/observations.ts: ${first.id}\\n +rule: +the recorded value is the one the phrase states\\n +expected: 100\\n +found: +4\\n +to do: .+$`,
        'u',
      ),
    );
  });
});
