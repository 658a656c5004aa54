import { describe, expect, it } from 'vitest';
import type { Dataset, Ledger, Milestone, Quotation } from '../model';
import { sample } from '../testing/sample';
import { hash, startOf } from '../testing/transcripts';
import { verifyDataset } from './dataset';

const verify = (change: Partial<Dataset>) => verifyDataset({ ...sample, ...change }, hash);

const withQuotation = (id: string, change: Partial<Quotation>) =>
  verify({ quotations: sample.quotations.map((q) => (q.id === id ? Object.assign({ ...q }, change) : q)) });

const [ledger, secondLedger] = sample.ledgers as [Ledger, Ledger];
const withLedger = (change: Partial<Ledger>) => verify({ ledgers: [{ ...ledger, ...change }, secondLedger] });

describe('a dataset that keeps the rules', () => {
  it('has no violation', () => {
    expect(verify({})).toEqual([]);
  });
});

describe('ids', () => {
  it.each([
    ['observations', 'data/observations', 'visitors.2018.park-2020.a'],
    ['indicators', 'data/indicators.ts', 'visitors'],
    ['quotations', 'data/quotations', 'park-2020.s2'],
    ['milestones', 'data/milestones.ts', 'gate-opened'],
  ] as const)('of %s are unique', (kind, file, record) => {
    const records = sample[kind];
    expect(verify({ [kind]: [...records, records[0]] })).toEqual([
      { file, record, rule: 'ids are unique', expected: 'one record', found: 'a second one' },
    ]);
  });
});

describe('a quotation', () => {
  const file = 'data/quotations/park2020.ts';
  const record = 'park-2020.s8';

  it('has the hash of its words', () => {
    expect(withQuotation(record, { sha256: 'f00' })).toEqual([
      {
        file,
        record,
        rule: 'the hash is that of the words',
        expected: hash('The gate opened in May 2019.'),
        found: 'f00',
      },
    ]);
  });

  it('lies in its turn, to the last letter', () => {
    const outside = {
      file,
      record,
      rule: 'the quotation lies in its turn',
      expected: 'inside',
      found: 'outside',
    };
    expect(withQuotation(record, { turn: 'park-2020.t1' })).toEqual([outside]);
    expect(withQuotation(record, { turn: 'nothing' })).toEqual([outside]);
    const exact = 'The gate opened in May 2019.!';
    expect(withQuotation(record, { exact, sha256: hash(exact) })).toEqual([outside]);
  });

  it('has an id that reads briefing and sentence', () => {
    expect(withQuotation(record, { sentence: 9 })).toEqual([
      { file, record, rule: 'the id reads briefing, sentence', expected: 'park-2020.s9', found: record },
    ]);
  });

  it('is cited', () => {
    expect(verify({ milestones: [] })).toEqual([
      { file, record, rule: 'the quotation is cited', expected: 'cited', found: 'by nothing' },
      {
        file: 'data/ledger/park2020.ts',
        record: `${startOf('park-2020', '2019', 'May')} “2019”`,
        rule: 'every numeral is used or excluded',
        expected: 'one of both',
        found: 'neither',
      },
    ]);
  });
});

describe('other records', () => {
  it('an observation is verified with the rest', () => {
    const observations = sample.observations.map((o) =>
      o.id === 'benches.2019.park-2020.a' ? { ...o, role: 'chair' as const } : o,
    );
    expect(verify({ observations })).toEqual([
      {
        file: 'data/observations/services.ts',
        record: 'benches.2019.park-2020.a',
        rule: 'the role is the speaker’s',
        expected: 'official',
        found: 'chair',
      },
    ]);
  });

  it('an indicator has an observation', () => {
    const [first] = sample.indicators;
    expect(verify({ indicators: first ? [...sample.indicators, { ...first, id: 'swans' }] : [] })).toEqual([
      {
        file: 'data/indicators.ts',
        record: 'swans',
        rule: 'an indicator has an observation',
        expected: 'one or more',
        found: 'none',
      },
    ]);
  });

  it('a milestone stands at its place, with its evidence', () => {
    const [milestone] = sample.milestones as [Milestone];
    const { citation } = milestone;
    const place = {
      file: 'data/milestones.ts',
      record: 'gate-opened',
      rule: 'the phrase stands at its position inside its quotation',
    };
    const moved = { ...citation, start: citation.start - 1 };
    const [violation] = verify({ milestones: [{ ...milestone, citation: moved }] });
    expect(violation).toEqual({ ...place, expected: 'in May 2019', found: ' in May 201' });
    const changed = { ...citation, phrase: 'in May 2018' };
    expect(verify({ milestones: [{ ...milestone, evidence: [changed] }] })).toContainEqual({
      ...place,
      expected: 'in May 2018',
      found: 'in May 2019',
    });
  });
});

describe('the ledger', () => {
  const file = 'data/ledger/park2020.ts';
  const all = startOf('park-2020', 'all');
  const forty = startOf('park-2020', '40');

  it('accounts for every numeral', () => {
    expect(withLedger({ excluded: ledger.excluded.slice(0, 1) })).toEqual([
      {
        file,
        record: `${all} “all”`,
        rule: 'every numeral is used or excluded',
        expected: 'one of both',
        found: 'neither',
      },
    ]);
  });

  it('excludes no numeral that is used', () => {
    const twice = { start: forty, printed: '40', reason: 'name', note: '' } as const;
    expect(withLedger({ excluded: [...ledger.excluded, twice] })).toEqual([
      {
        file,
        record: `${forty} “40”`,
        rule: 'no numeral is used and excluded',
        expected: 'value',
        found: 'also excluded',
      },
    ]);
  });

  it('excludes only numerals of the inventory, by their words', () => {
    const rule = 'an exclusion names a numeral of the inventory';
    const stray = { start: 3, printed: 'seven', reason: 'name', note: '' } as const;
    expect(withLedger({ excluded: [...ledger.excluded, stray] })).toEqual([
      { file, record: '3', rule, expected: 'seven', found: 'none there' },
    ]);
    const misread = ledger.excluded.map((e) =>
      e.start === all ? Object.assign({ ...e }, { printed: 'ball' }) : e,
    );
    expect(withLedger({ excluded: misread })).toEqual([
      { file, record: `${all}`, rule, expected: 'ball', found: 'all' },
    ]);
  });
});
