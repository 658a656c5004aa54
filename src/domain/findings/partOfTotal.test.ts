import { describe, expect, it } from 'vitest';
import type { Dataset, Indicator, PeriodTime, Quantity } from '../model';
import { findingOf } from '../testing/checked';
import { sample } from '../testing/sample';
import type { Check } from './check';

const check: Check = {
  id: 'benches-of-trees',
  kind: 'part',
  title: 'Benches among trees',
  part: 'benches.2019.park-2020.a',
  whole: 'trees.2020.park-2020.a',
  isSameAct: true,
};

/** The sample with another part and another whole. */
const sized = (part: Partial<Quantity>, whole: Partial<Quantity> = {}): Dataset => ({
  ...sample,
  observations: sample.observations.map((o) => {
    const change = o.id === check.part ? part : o.id === check.whole ? whole : {};
    return { ...o, quantity: { ...o.quantity, ...change } };
  }),
});
/** The sample with another time of the part and of the whole. */
const dated = (part: PeriodTime, whole: PeriodTime): Dataset => ({
  ...sample,
  observations: sample.observations.map((o) => {
    const time = o.id === check.part ? part : o.id === check.whole ? whole : undefined;
    return time ? { ...o, period: { ...time, basis: 'inferred', rule: 'at-briefing' } } : o;
  }),
});
/** The sample with other things said of what is counted as the part. */
const placed = (change: Partial<Indicator>): Dataset => ({
  ...sample,
  indicators: sample.indicators.map((one) => (one.id === 'benches' ? { ...one, ...change } : one)),
});
const verdictOf = (part: Partial<Quantity>, whole: Partial<Quantity> = {}) =>
  findingOf(check, sized(part, whole)).verdict;

const exactly = (value: number) => ({ value, significantDigits: 2 });

describe('a part against its whole', () => {
  it('agrees where it is smaller and both are bounded', () => {
    expect(findingOf(check)).toMatchObject({
      kind: 'part',
      verdict: 'agrees',
      sentence: '“40” can be part of “3,400”.',
      inputs: [{ id: check.part }, { id: check.whole }],
    });
  });

  it.each([
    ['the whole', {}, { comparator: '>' }],
    ['the whole, as “at least”', {}, { comparator: '≥' }],
    ['the part', { comparator: '>' }, {}],
    ['the part, as “at most”', { comparator: '≤' }, {}],
  ] as const)('is compatible where only a limit is known of %s', (_, part, whole) => {
    expect(findingOf(check, sized(part, whole))).toMatchObject({
      verdict: 'compatible',
      sentence: '“40” can be part of “3,400”: at least one of the two is only a limit.',
    });
  });

  it('is in conflict where it is larger', () => {
    expect(findingOf(check, sized({ value: 5000 }))).toMatchObject({
      verdict: 'conflict',
      sentence: '“40” is larger than “3,400”.',
    });
  });

  it('is in conflict where it is above what the whole can be at most', () => {
    expect(verdictOf({ value: 3450, comparator: '>' })).toBe('conflict');
    expect(verdictOf({ value: 3449, comparator: '>' })).toBe('compatible');
    expect(verdictOf({ value: 50 }, { value: 39, comparator: '<' })).toBe('conflict');
  });

  it.each<[string, Dataset, string]>([
    ['another time', dated({ at: '2021' }, { from: '2010', to: '2015' }), 'period'],
    ['a later time', dated({ at: '2023' }, { from: '..', to: '2022-08' }), 'period'],
    ['another area', placed({ area: 'Mars' }), 'area'],
    ['other people', placed({ population: 'gardeners' }), 'population'],
  ])('is not compared where it is of %s', (_, dataset, key) => {
    expect(findingOf(check, dataset)).toMatchObject({ verdict: 'not comparable', key });
  });

  it('can be the whole of it, and no more', () => {
    expect(verdictOf(exactly(39), exactly(39))).toBe('agrees');
    expect(verdictOf(exactly(39), { ...exactly(39), comparator: '≤' })).toBe('compatible');
    expect(verdictOf(exactly(39), { ...exactly(39), comparator: '<' })).toBe('conflict');
    expect(verdictOf(exactly(41), exactly(39))).toBe('conflict');
  });

  it('says what share of the whole it makes', () => {
    const [reading] = findingOf(check).readings;
    expect(reading).toMatchObject({ formula: 'part-of-whole', computed: { unit: 'percent' } });
    expect(reading?.computed?.value).toBeCloseTo((40 / 3400) * 100, 9);
  });

  it('is none of it where the two name different acts', () => {
    expect(findingOf({ ...check, isSameAct: false }, sized({ value: 5000 }))).toMatchObject({
      verdict: 'not comparable',
      key: 'indicator',
      sentence: 'They name different acts, so one need not be part of the other.',
      readings: [{ verdict: 'not comparable', formula: 'part-of-whole' }],
    });
  });

  it('is counted in the unit of its whole', () => {
    expect(() => findingOf({ ...check, whole: 'visitors.2018.park-2020.a' })).toThrow(
      'A part and its whole: the units do not match',
    );
  });
});
