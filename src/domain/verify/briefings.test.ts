import { describe, expect, it } from 'vitest';
import type { Briefing, Dataset, Turn } from '../model';
import { sample } from '../testing/sample';
import { verifyBriefing } from './briefings';

const [briefing, later] = sample.briefings as [Briefing, Briefing];
const [first, second, third] = briefing.turns as [Turn, Turn, Turn];
const file = 'data/briefings/park-2020/briefing.ts';
const record = 'park-2020';

const verify = (change: Partial<Briefing>, dataset: Dataset = sample) =>
  verifyBriefing(dataset, { ...briefing, ...change });

describe('a briefing that keeps the rules', () => {
  it('has no violation', () => {
    expect(sample.briefings.flatMap((one) => verifyBriefing(sample, one))).toEqual([]);
  });
});

describe('its ledger', () => {
  const rule = 'a briefing has one ledger';

  it('must exist', () => {
    const ledgers = sample.ledgers.filter((ledger) => ledger.briefing !== record);
    expect(verify({}, { ...sample, ledgers })).toEqual([{ file, record, rule, expected: '1', found: '0' }]);
  });

  it('must be the only one', () => {
    const ledgers = [...sample.ledgers, ...sample.ledgers];
    expect(verify({}, { ...sample, ledgers })).toEqual([{ file, record, rule, expected: '1', found: '2' }]);
  });
});

describe('the day it was held', () => {
  const rule = 'the day it was held is the one its words give';

  it.each(['2020-05-01', '2020-05-03'] as const)('is not the day before or after: %s', (held) => {
    expect(verify({ held })).toEqual([{ file, record, rule, expected: '2020-05-02', found: held }]);
  });

  it('needs words that give a day', () => {
    const heldWords = { phrase: 'in May 2020', start: 0 };
    expect(verify({ heldWords })).toEqual([{ file, record, rule, expected: 'a day', found: '2020-05-02' }]);
  });
});

describe('its short name', () => {
  it.each(['May 2021', 'June 2020', 'May', '2 May 2020'])(
    'is the month and year it was held, not “%s”',
    (shortName) => {
      expect(verify({ shortName })).toEqual([
        {
          file,
          record,
          rule: 'the short name is the month and year it was held',
          expected: 'May 2020',
          found: shortName,
        },
      ]);
    },
  );
});

describe('a speaker', () => {
  it('has a turn', () => {
    const silent = { id: 'carl', name: 'Carl', role: 'official', office: 'Guard' } as const;
    expect(verify({ speakers: [...briefing.speakers, silent] })).toEqual([
      {
        file,
        record: 'carl',
        rule: 'every speaker speaks',
        expected: 'one turn or more',
        found: 'none: remove the speaker',
      },
    ]);
  });

  it('has the name on the line above the turn', () => {
    const speakers = later.speakers.map((speaker) => Object.assign({ ...speaker }, { name: 'Anne' }));
    expect(verifyBriefing(sample, { ...later, speakers })).toEqual([
      {
        file: 'data/briefings/park-2021/briefing.ts',
        record: 'park-2021.t1',
        rule: 'the speaker’s name is the one on the line above the turn',
        expected: 'Ann',
        found: 'Anne',
      },
    ]);
  });

  it('may have a name that the transcript has lost', () => {
    expect(verify({ turns: [first, { ...second, nameLine: null }, third] })).toEqual([]);
  });
});

describe('a turn', () => {
  it('is held by a speaker of the briefing', () => {
    expect(verify({ turns: [first, second, { ...third, speaker: 'eve' }] })).toEqual([
      {
        file,
        record: third.id,
        rule: 'the speaker of a turn exists',
        expected: 'eve',
        found: 'no such speaker',
      },
    ]);
  });

  it('comes after the turn before it', () => {
    expect(verify({ turns: [second, first, third] })).toEqual([
      {
        file,
        record: first.id,
        rule: 'turns follow each other',
        expected: `from ${second.end}`,
        found: `${first.start}`,
      },
    ]);
  });

  it('does not share a letter with the turn before it', () => {
    const overlapping = { ...first, end: second.start + 1 };
    expect(verify({ turns: [overlapping, second, third] })).toMatchObject([
      { record: second.id, rule: 'turns follow each other', expected: `from ${second.start + 1}` },
    ]);
    expect(verify({ turns: [{ ...first, end: second.start }, second, third] })).toEqual([]);
  });
});
