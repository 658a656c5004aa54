import { describe, expect, it } from 'vitest';
import type { Dataset, Indicator, Milestone, Quotation } from '../model';
import { passage, sample } from '../testing/sample';
import { hash, startOf } from '../testing/transcripts';
import { verifyDataset } from './dataset';

const verify = (change: Partial<Dataset>) => verifyDataset({ ...sample, ...change }, hash);

const withQuotation = (id: string, change: Partial<Quotation>) =>
  verify({ quotations: sample.quotations.map((q) => (q.id === id ? Object.assign({ ...q }, change) : q)) });

const [visitors] = sample.indicators as [Indicator];

describe('a dataset that keeps the rules', () => {
  it('has no violation', () => {
    expect(verify({})).toEqual([]);
  });
});

describe('ids', () => {
  it.each([
    ['observations', 'data/briefings', 'visitors.2018.park-2020.a'],
    ['indicators', 'data/indicators.ts', 'visitors'],
    ['quotations', 'data/briefings', 'park-2020.s2'],
    ['milestones', 'data/briefings', 'gate-opened'],
    ['briefings', 'data/briefings', 'park-2020'],
  ] as const)('of %s are unique', (kind, file, record) => {
    const records = sample[kind];
    expect(verify({ [kind]: [...records, records[0]] })).toEqual([
      { file, record, rule: 'ids are unique', expected: 'one record with this id', found: 'more than one' },
    ]);
  });
});

describe('a quotation', () => {
  const file = 'data/briefings/park-2020/quotations.ts';
  const record = 'park-2020.s8';

  it('has the hash of its words', () => {
    expect(withQuotation(record, { sha256: 'f00' })).toEqual([
      {
        file,
        record,
        rule: 'the recorded hash matches the quotation',
        expected: hash('The gate opened in May 2019.'),
        found: 'f00',
      },
    ]);
  });

  it('lies in its turn, to the last letter', () => {
    const outside = {
      file,
      record,
      rule: 'the quotation lies inside the turn it names',
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
      {
        file,
        record,
        rule: 'the id is the briefing and the sentence number',
        expected: 'park-2020.s9',
        found: record,
      },
    ]);
  });

  it('is cited', () => {
    expect(verify({ milestones: [] })).toEqual([
      {
        file,
        record,
        rule: 'the quotation is cited by a record',
        expected: 'cited',
        found: 'not cited: cite it or remove it',
      },
      {
        file: 'data/briefings/park-2020/exclusions.ts',
        record: `${startOf('park-2020', '2019', 'in May')} “2019”`,
        rule: 'every numeral is used or excluded',
        expected: 'used or excluded',
        found: 'neither: cite it or exclude it with a reason',
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
        file: 'data/briefings/park-2020/observations.ts',
        record: 'benches.2019.park-2020.a',
        rule: 'the recorded role is the one in the list of speakers',
        expected: 'official',
        found: 'chair',
      },
    ]);
  });

  it('an indicator has an observation', () => {
    const swans = { ...visitors, id: 'swans', terms: ['swans'] };
    expect(verify({ indicators: [...sample.indicators, swans] })).toEqual([
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
      file: 'data/briefings/park-2020/milestones.ts',
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

describe('a milestone’s time', () => {
  const file = 'data/briefings/park-2020/milestones.ts';
  const record = 'gate-opened';
  const [milestone] = sample.milestones as [Milestone];

  it('is what its words say', () => {
    expect(verify({ milestones: [{ ...milestone, time: { at: '2019-06' } }] })).toEqual([
      {
        file,
        record,
        rule: 'the recorded period follows from its words and rule',
        expected: 'years in “in May 2019”',
        found: '2019-06',
      },
    ]);
  });

  it('is not the whole year where they name a month', () => {
    expect(verify({ milestones: [{ ...milestone, time: { at: '2019' } }] })).toContainEqual({
      file,
      record,
      rule: 'a year printed with a quarter, a half or a month is not taken for the whole year',
      expected: 'the part of the year that the sentence names',
      found: '2019',
    });
  });

  it('is not made by a rule that adds what no words say', () => {
    const time = { from: '..', to: '2020-05' } as const;
    expect(verify({ milestones: [{ ...milestone, time, rule: 'until-briefing' }] })).toContainEqual({
      file,
      record,
      rule: 'a milestone’s time is printed, or counted from the day of the briefing',
      expected: 'no rule or the rule “relative”',
      found: 'until-briefing',
    });
  });

  it('has its years in its own words', () => {
    const evidence = [passage('park-2020.s2', 'In 2018')];
    const time = { from: '2018', to: '2019' } as const;
    expect(verify({ milestones: [{ ...milestone, time, evidence }] })).toContainEqual({
      file,
      record,
      rule: 'the years of a milestone stand in its own words',
      expected: 'in them',
      found: '2018 and 2019, not in “in May 2019”',
    });
  });

  it('is read from the day its briefing was held', () => {
    const citation = passage('park-2020.s8', 'in May');
    const time = { at: '2020-05' } as const;
    const excluded = {
      start: startOf('park-2020', '2019', 'in May'),
      printed: '2019',
      reason: 'name',
      note: '',
    } as const;
    const ledgers = sample.ledgers.map((one) =>
      one.briefing === 'park-2020'
        ? Object.assign({ ...one }, { excluded: [...one.excluded, excluded] })
        : one,
    );
    const read = { ...milestone, citation, rule: 'relative' } as const;
    // The year of the sentence is left out of the words on purpose: only so are they relative here.
    const left = { record, expected: 'none after them', found: '2019' };
    expect(verify({ ledgers, milestones: [{ ...read, time }] })).toMatchObject([left]);
    expect(verify({ ledgers, milestones: [{ ...read, time: { at: '2019-05' } }] })).toMatchObject([
      left,
      { record, expected: '2020-05', found: '2019-05' },
    ]);
  });
});

describe('what each briefing has', () => {
  it('is verified with the rest', () => {
    const briefings = sample.briefings.map((briefing) =>
      briefing.id === 'park-2021' ? Object.assign({ ...briefing }, { shortName: 'Spring' }) : briefing,
    );
    expect(verify({ briefings })).toMatchObject([
      {
        file: 'data/briefings/park-2021/briefing.ts',
        record: 'park-2021',
        expected: 'May 2021',
        found: 'Spring',
      },
    ]);
  });

  it('is a ledger that is verified, in a file of its own', () => {
    const ledgers = sample.ledgers.map((ledger) => Object.assign({ ...ledger }, { excluded: [] }));
    expect(verify({ ledgers }).map(({ file, record }) => [file, record])).toEqual([
      ['data/briefings/park-2020/exclusions.ts', `${startOf('park-2020', '2', 'May ')} “2”`],
      ['data/briefings/park-2020/exclusions.ts', `${startOf('park-2020', '2020')} “2020”`],
      ['data/briefings/park-2020/exclusions.ts', `${startOf('park-2020', 'all')} “all”`],
      ['data/briefings/park-2021/exclusions.ts', `${startOf('park-2021', '1', 'May ')} “1”`],
      ['data/briefings/park-2021/exclusions.ts', `${startOf('park-2021', '2021')} “2021”`],
    ]);
  });
});
