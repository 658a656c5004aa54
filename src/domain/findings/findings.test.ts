import { describe, expect, it } from 'vitest';
import { findingOf as found, grownSample as grown, sampleChecks } from '../testing/checked';
import { sample } from '../testing/sample';
import type { Check } from './check';

const growth = { formula: 'growth-multiple', from: 'visitors.2018.park-2020.a' } as const;
const claim = {
  id: 'growth',
  kind: 'claim',
  title: 'Growth',
  claim: 'growth.2019.park-2020.a',
  calculations: [{ ...growth, reading: 'over', to: 'visitors.2019.park-2020.a' }],
} as const satisfies Check;
const about = { ...growth, reading: 'about', to: 'visitors.2019.park-2020.b' } as const;
const later = { ...growth, reading: 'a year later', to: 'visitors.2020.park-2021.a' } as const;

const [twice, apart, , computed, unmatched] = sampleChecks;

describe('two statements', () => {
  it('are compatible where one only sets a limit', () => {
    expect(found(twice)).toMatchObject({
      id: 'visitors-2019',
      kind: 'statements',
      verdict: 'compatible',
      sentence:
        'Part of the range of “about 1.5 million” satisfies “over 1.5 million”, which sets only a limit.',
      inputs: [
        {
          id: 'visitors.2019.park-2020.a',
          indicator: 'visitors',
          name: 'Visitors, 2019',
          printed: 'over 1.5 million',
          briefing: 'park-2020',
          allows: 'above 1.5 million people',
          bounds: { low: 1.5e6, high: null, hasLow: false, hasHigh: false },
        },
        { id: 'visitors.2019.park-2020.b', allows: '1.45 to 1.55 million people' },
      ],
    });
  });

  it('are not comparable where a key differs, and the sentence says which', () => {
    expect(found(apart)).toMatchObject({
      verdict: 'not comparable',
      key: 'period',
      sentence: 'They refer to different times, so they are not compared.',
      remark: 'Two years.',
    });
    expect(found({ ...apart, second: 'growth.2019.park-2020.a' })).toMatchObject({ key: 'indicator' });
  });

  it.each([
    [{}, {}, 'agrees', 'Both give the same number.'],
    [{ comparator: '>' }, { comparator: '>' }, 'agrees', 'Both set the same limit.'],
    [{}, { value: 1.23e6, significantDigits: 3 }, 'agrees', 'Both allow 1.225 to 1.235 million people.'],
    [
      { value: 3, significantDigits: 1 },
      { value: 3, significantDigits: 1, comparator: '~' },
      'agrees',
      'Both allow only 3 people.',
    ],
    [{}, { value: 1.3e6 }, 'conflict', 'No value fits both “1.2 million” and “x”.'],
    [
      { comparator: '>' },
      { value: 1.3e6, comparator: '>' },
      'compatible',
      'Both set only limits, and some values satisfy both.',
    ],
    [
      { comparator: '<' },
      { value: 1.1e6 },
      'compatible',
      '“x” satisfies “1.2 million”, which sets only a limit.',
    ],
    [
      { value: 1.1e6 },
      { comparator: '<' },
      'compatible',
      '“1.2 million” satisfies “x”, which sets only a limit.',
    ],
  ] as const)('of %o and %o: %s', (one, other, verdict, sentence) => {
    const [first] = sample.observations;
    if (!first) throw new Error('The sample is empty');
    const observations = [
      { ...first, quantity: { ...first.quantity, ...one } },
      { ...first, id: 'other', quantity: { ...first.quantity, printed: 'x', ...other } },
    ];
    const check: Check = { id: 'both', kind: 'statements', title: 'Both', first: first.id, second: 'other' };
    expect(found(check, { ...sample, observations })).toMatchObject({ verdict, sentence });
  });
});

describe('a claim', () => {
  it('is held against what its numbers make of it', () => {
    expect(found(claim, grown)).toMatchObject({
      verdict: 'compatible',
      sentence:
        'The calculation gives above 1.2 times; part of that range fits “three times”, because one input sets only a limit.',
      readings: [
        { reading: 'over', verdict: 'compatible', formula: 'growth-multiple', computed: { unit: 'times' } },
      ],
    });
    expect(found({ ...claim, calculations: [about] }, grown)).toMatchObject({
      verdict: 'conflict',
      sentence: 'The calculation gives 1.16 to 1.348 times; no value in that range fits “three times”.',
    });
  });

  it('depends on the reading where some calculations fit and others do not, and tells of one that differs', () => {
    const { verdict, readings, sentence, inputs } = found(
      { ...claim, calculations: [about, ...claim.calculations, later] },
      grown,
    );
    expect(verdict).toBe('depends on the reading');
    expect(readings.map((reading) => reading.verdict)).toEqual(['conflict', 'compatible', 'not comparable']);
    expect(sentence).toMatch(/no value in that range fits “three times”\. Read over, the two fit\.$/u);
    expect(inputs.map(({ id }) => id)).toEqual([
      'growth.2019.park-2020.a',
      'visitors.2018.park-2020.a',
      'visitors.2019.park-2020.b',
      'visitors.2019.park-2020.a',
      'visitors.2020.park-2021.a',
    ]);
  });

  it('keeps the verdict of its plainest calculation where the others do not fit either', () => {
    const same = found({ ...claim, calculations: [about, about] }, grown);
    expect(same.verdict).toBe('conflict');
    expect(same.sentence).toMatch(/\. The other reading leads to the same verdict\.$/u);
    const three = found({ ...claim, calculations: [about, about, about] }, grown);
    expect(three.sentence).toMatch(/\. The other readings lead to the same verdict\.$/u);
    const other = found({ ...claim, calculations: [about, later] }, grown);
    expect(other.verdict).toBe('conflict');
    expect(other.sentence).toMatch(/\. Read a year later, they cannot be compared\.$/u);
  });

  it('is not compared where it holds for another time', () => {
    const { verdict, key, sentence } = found({ ...claim, calculations: [later] }, grown);
    expect([verdict, key]).toEqual(['not comparable', 'period']);
    expect(sentence).toContain('The printed “three times” refers to another time');
  });

  it('is not compared where it has no date of its own', () => {
    const observations = sample.observations.map((o) =>
      o.id === claim.claim
        ? { ...o, period: { by: '2020-05', basis: 'inferred', rule: 'at-briefing' } as const }
        : o,
    );
    const { verdict, sentence } = found(claim, { ...sample, observations });
    expect(verdict).toBe('not comparable');
    expect(sentence).toContain('The printed “three times” has no date of its own, so');
  });

  it('is never held against another unit', () => {
    const visitors = { ...claim, claim: 'visitors.2018.park-2020.a' };
    expect(() => found(visitors)).toThrow(
      'The check "growth" compares person with times, which are two units',
    );
  });
});

describe('what numbers imply', () => {
  it('is compared where all of it holds for one time', () => {
    expect(found(computed)).toMatchObject({ verdict: 'not comparable', key: 'period' });
    const twiceGrown = {
      ...computed,
      first: { ...growth, to: 'visitors.2019.park-2020.a' },
      second: { ...growth, to: 'visitors.2019.park-2020.b' },
    };
    expect(found(twiceGrown).verdict).toBe('compatible');
    expect(found({ ...computed, first: computed.second })).toMatchObject({
      verdict: 'agrees',
      sentence: 'The two ranges overlap.',
    });
    const visitors = 'visitors.2018.park-2020.a';
    const people = { formula: 'difference', from: visitors, to: visitors } as const;
    expect(() => found({ ...computed, first: people })).toThrow('compares person with item');
  });

  it('is only computed where nothing was printed to hold it against', () => {
    const finding = found({ id: 'more', kind: 'unmatched', title: 'More', calculation: later });
    expect(finding).toMatchObject({
      verdict: 'computed',
      sentence: 'Computed from printed numbers; the briefings print nothing to check it against.',
      inputs: [{ id: later.from }, { id: later.to }],
      readings: [{ formula: 'growth-multiple', verdict: 'computed' }],
    });
    expect(finding).not.toHaveProperty('key');
  });

  it('depends on the reading where words can be read in two ways, and nothing decides', () => {
    expect(found(unmatched)).toMatchObject({
      verdict: 'depends on the reading',
      sentence: 'The text does not say which reading is meant.',
      readings: [
        { reading: 'as 40 pieces of information', verdict: 'depends on the reading' },
        {
          reading: 'by forty',
          verdict: 'depends on the reading',
          arithmetic: [{ text: '40' }, ' is read as 75 to 85 pieces of information'],
        },
      ],
    });
  });
});

describe('a check that cannot be made', () => {
  it.each<[string, Check, string]>([
    ['no first statement', { ...twice, first: 'lost' }, 'the observation "lost", which does not exist'],
    ['no second statement', { ...twice, second: 'lost' }, 'the observation "lost", which does not exist'],
    ['no claim', { ...claim, claim: 'lost' }, 'the observation "lost", which does not exist'],
    [
      'no input',
      { ...claim, calculations: [{ ...growth, to: 'lost' }] },
      'the observation "lost", which does not exist',
    ],
    [
      'no milestone',
      { ...claim, calculations: [{ formula: 'years-between', milestone: 'lost' }] },
      'the milestone "lost", which does not exist',
    ],
    ['no calculation', { ...claim, calculations: [] }, 'The check "growth" names no calculation'],
    [
      'no numbers',
      {
        ...computed,
        first: { formula: 'years-between', milestone: 'gate-opened' },
        second: { formula: 'years-between', milestone: 'gate-opened' },
      },
      'The check "trees-for-benches" names no observation',
    ],
    [
      'nothing at all',
      { id: 'empty', kind: 'unmatched', title: 'Empty' },
      'The check "empty" names no observation',
    ],
  ])('for it has %s is an error that says so', (_, check, words) => {
    expect(() => found(check)).toThrow(RangeError);
    expect(() => found(check)).toThrow(words);
  });
});
