import { describe, expect, it } from 'vitest';
import { createCorpus } from './corpus';
import { accountOf, accountsOf, totalsOf } from './ledger';
import type { Ledger } from './model';
import { sample } from './testing/sample';
import { startOf } from './testing/transcripts';

const [ledger] = sample.ledgers as [Ledger];
const entries = accountOf(sample, ledger);
const entryAt = (words: string, after = '') =>
  entries.find((e) => e.start === startOf('park-2020', words, after));

describe('accountOf', () => {
  it('has an entry for every numeral, in the order of the inventory', () => {
    expect(entries.map(({ start, printed }) => [start, printed])).toEqual(ledger.inventory);
    expect(entries.map((entry) => entry.printed).join(' ')).toBe(
      '2 2020 all 2018 1.2 million 2019 1.5 million three 2012 40 3,400 largest 1.5 million 2019 2019',
    );
  });

  it('names the numbers that rest on a numeral', () => {
    expect(entryAt('1.2')).toMatchObject({ use: 'value', observations: ['visitors.2018.park-2020.a'] });
    expect(entryAt('million')).toMatchObject({ use: 'value', observations: ['visitors.2018.park-2020.a'] });
    expect(entryAt('largest')).toMatchObject({ use: 'value', observations: ['size-rank.2020.park-2020.a'] });
  });

  it('names every period that rests on a numeral, each once', () => {
    expect(entryAt('2019', 'In 2019')).toEqual({
      start: startOf('park-2020', '2019', 'In 2019'),
      printed: '2019',
      use: 'period',
      observations: ['visitors.2019.park-2020.a', 'growth.2019.park-2020.a', 'benches.2019.park-2020.a'],
    });
  });

  it('names milestones and exclusions', () => {
    expect(entryAt('2019', 'in May')).toMatchObject({ use: 'milestone', milestones: ['gate-opened'] });
    expect(entryAt('all')).toMatchObject({ use: 'excluded', exclusion: ledger.excluded[2] });
  });

  it('leaves a numeral unaccounted when nothing rests on it', () => {
    const bare = accountOf({ ...sample, observations: [], milestones: [] }, { ...ledger, excluded: [] });
    expect(new Set(bare.map((entry) => entry.use))).toEqual(new Set(['unaccounted']));
  });

  it('claims no numeral in part, nor one of the other briefing', () => {
    const start = startOf('park-2020', '40');
    const longer: Ledger = { ...ledger, inventory: [[start, '40 pieces. Trees']], excluded: [] };
    expect(accountOf(sample, longer)).toEqual([{ start, printed: '40 pieces. Trees', use: 'unaccounted' }]);
    const other: Ledger = { ...ledger, briefing: 'park-2021', excluded: [] };
    expect(totalsOf(accountOf(sample, other)).milestone).toBe(0);
    expect(JSON.stringify(accountOf(sample, other))).not.toContain('park-2020');
  });

  it('claims the printed words of a value, not the whole phrase', () => {
    const observations = sample.observations.map((o) =>
      o.id === 'growth.2019.park-2020.a'
        ? {
            ...o,
            period: { at: '2019', basis: 'stated', evidence: [] } as const,
            citation: { ...o.citation, phrase: 'three times the sum of 2012' },
          }
        : o,
    );
    const open = accountOf({ ...sample, observations }, ledger).filter((e) => e.use === 'unaccounted');
    expect(open.map((entry) => entry.printed)).toEqual(['2012']);
  });

  it('reads the evidence of a milestone as well as its words', () => {
    const [milestone] = sample.milestones;
    const evidence = [{ quotation: 'park-2020.s4', phrase: '40', start: startOf('park-2020', '40') }];
    const milestones = milestone ? [{ ...milestone, evidence }] : [];
    const account = accountOf({ ...sample, observations: [], milestones }, ledger);
    expect(account.filter((e) => e.use === 'milestone').map((e) => e.printed)).toEqual(['40', '2019']);
  });
});

describe('totals', () => {
  it('add up', () => {
    expect(totalsOf(entries)).toEqual({
      value: 10,
      period: 4,
      milestone: 1,
      excluded: 3,
      unaccounted: 0,
      total: 18,
    });
    expect(totalsOf([])).toEqual({
      value: 0,
      period: 0,
      milestone: 0,
      excluded: 0,
      unaccounted: 0,
      total: 0,
    });
  });

  it('stand for each briefing', () => {
    const accounts = accountsOf(createCorpus(sample));
    expect([...accounts].map(([briefing, account]) => [briefing, account.length])).toEqual([
      ['park-2020', 18],
      ['park-2021', 5],
    ]);
  });
});
