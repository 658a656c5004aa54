import { describe, expect, it } from 'vitest';
import { assembleDataset } from './assemble';
import type { BriefingFolder, WrittenObservation } from './folder';

const speakers = [{ id: 'ann', name: 'Ann', role: 'official', office: 'Warden' }] as const;

const across = {
  groups: [],
  checks: [],
  notes: [],
  indicators: [
    {
      id: 'visitors',
      label: 'Visitors',
      definition: 'People who came.',
      unit: 'person',
      topic: 'users',
      kind: 'flow',
      terms: ['guests', 'visitors'],
    },
  ],
} as const;

const number: WrittenObservation = {
  id: 'visitors.2019.park-2020.a',
  indicator: 'visitors',
  in: 's2',
  phrase: 'over 3,400',
  value: 3400,
  comparator: '>',
  period: { at: '2019', basis: 'stated', evidence: [{ in: 's2', phrase: 'In 2019' }] },
};

const folder = (change: Partial<BriefingFolder> = {}): BriefingFolder => ({
  briefing: {
    id: 'park-2020',
    shortName: 'May 2020',
    title: 'Park day',
    held: '2020-05-02',
    heldWords: 'May 2, 2020',
    publisher: 'City Park',
    page: 'http://park.example/2020',
    closes: 'Goodbye.',
    speakers,
  },
  quotations: { s2: 'In 2019 over 3,400 visitors came, more than the 3,400 visitors planned.' },
  observations: [number],
  milestones: [],
  exclusions: [],
  lock: {
    sha256: 'f00',
    length: 200,
    sentences: 3,
    heldAt: 7,
    turns: [{ speaker: 'ann', nameLine: 'Ann', start: 30, end: 150, firstSentence: 1, sentences: 3 }],
    quotations: { s2: { start: 50, turn: 1, sha256: 'ba5' } },
    numerals: ['head 11 2', 's2 53 2019', 's2 63 3,400', 's2 98 3,400', 'end 160 2020'],
  },
  ...change,
});

const [observation] = assembleDataset([folder()], across).observations;

describe('a number as it was written', () => {
  it('gets its unit from the indicator, its hedge and digits from the phrase', () => {
    expect(observation?.quantity).toEqual({
      value: 3400,
      unit: 'person',
      comparator: '>',
      hedge: 'over',
      printed: 'over 3,400',
      significantDigits: 2,
    });
  });

  it('gets its position from the sentence, its speaker from the turn, its words from the indicator', () => {
    expect(observation).toMatchObject({
      citation: { quotation: 'park-2020.s2', phrase: 'over 3,400', start: 58 },
      period: { evidence: [{ quotation: 'park-2020.s2', phrase: 'In 2019', start: 50 }] },
      speaker: 'ann',
      role: 'official',
      term: 'visitors',
    });
  });

  it('may name a later place of the same words', () => {
    const later = { ...number, phrase: '3,400', nth: 2, comparator: '=' } as const;
    const [found] = assembleDataset([folder({ observations: [later] })], across).observations;
    expect(found?.citation.start).toBe(98);
  });

  it('stands at the start of its sentence where its words are in none, for verification to find', () => {
    const [lost] = assembleDataset(
      [folder({ observations: [{ ...number, phrase: 'over 9,999' }] })],
      across,
    ).observations;
    expect(lost?.citation.start).toBe(50);
  });
});

const leftOut = (exclusion: BriefingFolder['exclusions'][number]) =>
  assembleDataset([folder({ exclusions: [exclusion] })], across).ledgers[0]?.excluded[0];

describe('a numeral that is left out', () => {
  it('is found by its sentence, its characters and its count among its likes', () => {
    const rest = { reason: 'period', note: 'the year' } as const;
    expect(leftOut({ in: 's2', printed: '3,400', nth: 2, ...rest })).toMatchObject({ start: 98 });
    expect(leftOut({ in: 'end', printed: '2020', ...rest })).toMatchObject({ start: 160 });
  });

  it('names the numerals of the points that it counts', () => {
    const points = [{ in: 's2', printed: '3,400' }] as const;
    expect(leftOut({ in: 'head', printed: '2', reason: 'own-points', note: 'two points', points })).toEqual({
      start: 11,
      printed: '2',
      reason: 'own-points',
      note: 'two points',
      points: [63],
    });
  });

  it('must be there', () => {
    expect(() => leftOut({ in: 's3', printed: '7', reason: 'name', note: 'a name' })).toThrow(
      'park-2020 has no numeral “7” in s3: correct the exclusion. Run "npm run lock -- <folder with park-2020.txt>"',
    );
  });
});

describe('several folders', () => {
  it('stand in the order they were held, whatever their names', () => {
    const early = folder({
      briefing: { ...folder().briefing, id: 'zoo-2019', held: '2019-01-01' },
      observations: [],
    });
    const { briefings, quotations } = assembleDataset([folder(), early], across);
    expect(briefings.map(({ id }) => id)).toEqual(['zoo-2019', 'park-2020']);
    expect(quotations.map(({ id }) => id)).toEqual(['zoo-2019.s2', 'park-2020.s2']);
  });
});

it('says what to do where the lock file is behind', () => {
  const quotations = { ...folder().quotations, s3: 'Goodbye.' };
  expect(() => assembleDataset([folder({ quotations })], across)).toThrow(
    'The lock file of park-2020 does not know sentence s3. Run "npm run lock -- <folder with park-2020.txt>" to write data/briefings/park-2020/lock.json anew.',
  );
});
