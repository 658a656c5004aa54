import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model';
import { sampleChecks } from '../testing/checked';
import { sample } from '../testing/sample';
import type { Check } from './check';
import { createWhole } from './whole';

const found = (check: Check, dataset: Dataset = sample) => {
  const [finding] = createWhole({ ...dataset, checks: [check], notes: [] }).findings();
  if (!finding) throw new Error('A check has a finding');
  return finding;
};

/** The sample in which growth is that from 2018 to 2019. */
const grown: Dataset = {
  ...sample,
  observations: sample.observations.map((o) =>
    o.indicator === 'growth'
      ? { ...o, period: { from: '2018', to: '2019', basis: 'inferred', rule: 'at-briefing' } }
      : o,
  ),
};

const growth = { formula: 'growth-multiple', from: 'visitors.2018.park-2020.a' } as const;
const claim = {
  id: 'growth',
  kind: 'claim',
  title: 'Growth',
  claim: 'growth.2019.park-2020.a',
  recipes: [{ ...growth, reading: 'over', to: 'visitors.2019.park-2020.a' }],
} as const satisfies Check;
const about = { ...growth, reading: 'about', to: 'visitors.2019.park-2020.b' } as const;
const later = { ...growth, reading: 'a year later', to: 'visitors.2020.park-2021.a' } as const;

const [twice, apart, , computed, unmatched] = sampleChecks;

const readingsOf = (otherReading: { readonly reading: string; readonly value?: number }) =>
  found({ ...twice, otherReading }).readings.map(({ reading, verdict }) => [reading, verdict]);

describe('two statements', () => {
  it('are compatible where one only sets a limit', () => {
    expect(found(twice)).toMatchObject({
      id: 'visitors-2019',
      kind: 'statements',
      verdict: 'compatible',
      sentence:
        '“over 1.5 million” only sets a limit, and some of what “about 1.5 million” allows keeps to it.',
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
      sentence: 'They hold for different times, so the two are not compared.',
      remark: 'Two years.',
    });
    expect(found({ ...apart, second: 'growth.2019.park-2020.a' })).toMatchObject({ key: 'indicator' });
  });

  it.each([
    [{}, {}, 'agrees', 'Both give the same number.'],
    [{ comparator: '>' }, { comparator: '>' }, 'agrees', 'Both set the same limit.'],
    [
      {},
      { value: 1.23e6, significantDigits: 3 },
      'agrees',
      'These values fit both: 1.225 to 1.235 million people.',
    ],
    [{}, { value: 1.3e6 }, 'conflict', 'No value fits both “1.2 million” and “x”.'],
    [
      { comparator: '>' },
      { value: 1.3e6, comparator: '>' },
      'compatible',
      'Both only set limits, and some values keep to both.',
    ],
    [
      { comparator: '<' },
      { value: 1.1e6 },
      'compatible',
      '“1.2 million” only sets a limit, and “x” keeps to it.',
    ],
    [
      { value: 1.1e6 },
      { comparator: '<' },
      'compatible',
      '“x” only sets a limit, and “1.2 million” keeps to it.',
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

  it('have a second reading where the words have one', () => {
    expect(readingsOf({ reading: 'of one day', value: 1000 })).toEqual([
      ['as 1.5 million people', 'compatible'],
      ['of one day', 'conflict'],
    ]);
    expect(readingsOf({ reading: 'as many' })[1]).toEqual(['as many', 'not comparable']);
  });
});

describe('a claim', () => {
  it('is held against what its numbers make of it', () => {
    expect(found(claim, grown)).toMatchObject({
      verdict: 'compatible',
      sentence:
        'The calculation gives above 1.2 times, some of which fits “three times”, since a number it rests on only sets a limit.',
      readings: [
        { reading: 'over', verdict: 'compatible', formula: 'growth-multiple', computed: { unit: 'times' } },
      ],
    });
    expect(found({ ...claim, recipes: [about] }, grown)).toMatchObject({
      verdict: 'conflict',
      sentence: 'The calculation gives 1.16 to 1.348 times, none of which fits “three times”.',
    });
  });

  it('has the verdict of its plainest recipe, and tells of one that differs', () => {
    const { verdict, readings, sentence, inputs } = found(
      { ...claim, recipes: [about, ...claim.recipes, later] },
      grown,
    );
    expect(verdict).toBe('conflict');
    expect(readings.map((reading) => reading.verdict)).toEqual(['conflict', 'compatible', 'not comparable']);
    expect(sentence).toMatch(/none of which fits “three times”; with over, it can fit\.$/u);
    expect(inputs.map(({ id }) => id)).toEqual([
      'growth.2019.park-2020.a',
      'visitors.2018.park-2020.a',
      'visitors.2019.park-2020.b',
      'visitors.2019.park-2020.a',
      'visitors.2020.park-2021.a',
    ]);
    expect(found({ ...claim, recipes: [about, about] }, grown).sentence).toMatch(
      /, and no other reading given here changes that\.$/u,
    );
    expect(found({ ...claim, recipes: [about, later] }, grown).sentence).toMatch(
      /; with a year later, it is not compared\.$/u,
    );
  });

  it('is not compared where it holds for another time', () => {
    const { verdict, key, sentence } = found({ ...claim, recipes: [later] }, grown);
    expect([verdict, key]).toEqual(['not comparable', 'period']);
    expect(sentence).toContain('but “three times” holds for another time');
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
    expect(found({ ...computed, first: computed.second })).toMatchObject({
      verdict: 'agrees',
      sentence: 'Some value fits both.',
    });
    const visitors = 'visitors.2018.park-2020.a';
    const people = { formula: 'difference', from: visitors, to: visitors } as const;
    expect(() => found({ ...computed, first: people })).toThrow('compares person with item');
  });

  it('stands alone where nothing was printed to hold it against', () => {
    expect(found(unmatched)).toMatchObject({
      verdict: 'not comparable',
      key: 'counterpart',
      sentence: 'Nothing that was printed decides between the readings.',
      readings: [
        { reading: 'as 40 pieces' },
        { reading: 'by forty', arithmetic: [{ text: '40' }, ' allows 75 to 85 pieces'] },
      ],
    });
    expect(found({ id: 'more', kind: 'unmatched', title: 'More', recipe: later })).toMatchObject({
      verdict: 'not comparable',
      key: 'counterpart',
      inputs: [{ id: later.from }, { id: later.to }],
      readings: [{ formula: 'growth-multiple' }],
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
      { ...claim, recipes: [{ ...growth, to: 'lost' }] },
      'the observation "lost", which does not exist',
    ],
    [
      'no milestone',
      { ...claim, recipes: [{ formula: 'years-between', milestone: 'lost' }] },
      'the milestone "lost", which does not exist',
    ],
    ['no recipe', { ...claim, recipes: [] }, 'The check "growth" has no recipe'],
    [
      'no numbers',
      {
        ...computed,
        first: { formula: 'years-between', milestone: 'gate-opened' },
        second: { formula: 'years-between', milestone: 'gate-opened' },
      },
      'The check "trees-for-benches" computes from nothing',
    ],
    [
      'nothing at all',
      { id: 'empty', kind: 'unmatched', title: 'Empty' },
      'The check "empty" rests on nothing',
    ],
  ])('for it has %s is an error that says so', (_, check, words) => {
    expect(() => found(check)).toThrow(RangeError);
    expect(() => found(check)).toThrow(words);
  });
});
