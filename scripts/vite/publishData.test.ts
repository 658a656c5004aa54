import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../data';
import type { ObservationRecord } from '../../src/domain/records';
import { unitIds } from '../../src/domain/units';
import { periodRules, topics } from '../../src/domain/vocabulary';
import { dataFilesOf } from './publishData';

const files = dataFilesOf(dataset);
const parse = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');

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
    expect(validate([{ ...first, comparator: '≥' }])).toBe(false);
    expect(validate([{ ...first, periodAt: '2021', periodFrom: '2020', periodTo: '2021' }])).toBe(false);
    expect(validate([{ ...first, extra: 1 }])).toBe(false);
  });

  it('name in the schema the vocabularies of the code', () => {
    const schema = parse('data/observations.schema.json') as {
      items: { properties: Record<string, { enum?: unknown[] }> };
    };
    expect(schema.items.properties.topic?.enum).toEqual([...topics]);
    expect(schema.items.properties.periodRule?.enum).toEqual([...periodRules, null]);
    expect(unitIds.every((unit) => /^[a-z-]+$/u.test(unit))).toBe(true);
  });

  it('hold every observation once, and the same in CSV as in JSON', () => {
    const records = parse('data/observations.json') as ObservationRecord[];
    expect(records.map((record) => record.id).toSorted()).toEqual(
      dataset.observations.map((o) => o.id).toSorted(),
    );
    const { data: rows } = Papa.parse<Record<string, string>>(
      (files.get('data/observations.csv') ?? '').replace(/^\uFEFF/u, ''),
      {
        header: true,
        skipEmptyLines: true,
      },
    );
    expect(rows.map((row) => [row.id, Number(row.value), row.comparator, row.quotation])).toEqual(
      records.map((record) => [record.id, record.value, record.comparator, record.quotation]),
    );
  });

  it('are not made from data that breaks a rule, and the message says where and what', () => {
    const [first, ...rest] = dataset.observations;
    if (!first) throw new Error('The dataset is empty');
    const broken = {
      ...dataset,
      observations: [{ ...first, quantity: { ...first.quantity, value: 4 } }, ...rest],
    };
    expect(() => dataFilesOf(broken)).toThrow(
      new RegExp(
        `data/observations/users.ts: ${first.id}\\n.*rule:.*value\\n.*expected: .*\\n.*found: +4`,
        'u',
      ),
    );
  });
});
