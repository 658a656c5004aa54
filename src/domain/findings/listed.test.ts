import { describe, expect, it } from 'vitest';
import type { Dataset, Quantity } from '../model';
import { findingOf } from '../testing/checked';
import { sample } from '../testing/sample';
import type { Check, Listed } from './check';
import { countListed } from './listed';

const claim = 'benches.2019.park-2020.a';

/** The sample in which the number of benches is another one, and a sentence numbers gates. */
const saying = (change: Partial<Quantity>): Dataset => ({
  ...sample,
  quotations: sample.quotations.map((q) =>
    q.id === 'park-2020.s8'
      ? Object.assign({ ...q }, { exact: 'The first, the second, the third gate.' })
      : q,
  ),
  observations: sample.observations.map((o) =>
    o.id === claim ? { ...o, quantity: { ...o.quantity, significantDigits: 3, ...change } } : o,
  ),
});
const three = saying({ value: 3, printed: 'three' });

const listing = (listed: Listed): Check => ({
  id: 'things',
  kind: 'listing',
  title: 'Things',
  claim,
  counted: 'names {count} things',
  listed,
});

const named = (...words: readonly string[]): Listed => ({
  words: words.map((one) => ({ quotation: 'park-2020.s3', words: one })),
});
const opened = (number: 1 | 2 | 3, ...later: readonly [number, number]): Listed => ({
  ordinal: { quotation: 'park-2020.s8', words: { 1: 'first', 2: 'second', 3: 'third' }[number] },
  number,
  later,
});

describe('a number against the things that a text lists', () => {
  it('agrees where the text names as many', () => {
    expect(findingOf(listing(named('1.5 million', 'three times', 'the sum')), three)).toMatchObject({
      kind: 'listing',
      verdict: 'agrees',
      sentence: 'The text names 3 things, which fits “three”.',
      inputs: [{ id: claim }],
    });
  });

  it('is in conflict where the text names fewer or more', () => {
    for (const words of [named('the sum'), named('In', '2019', 'we', 'had')]) {
      const { verdict, sentence } = findingOf(listing(words), three);
      expect(verdict).toBe('conflict');
      expect(sentence).toMatch(/, which does not fit “three”\.$/u);
    }
  });

  it('is compatible where it only sets a limit', () => {
    const limit = saying({ value: 2, comparator: '>', printed: 'more than two' });
    expect(findingOf(listing(named('1.5 million', 'three times', 'the sum')), limit).verdict).toBe(
      'compatible',
    );
    expect(findingOf(listing(named('the sum', 'three times')), limit).verdict).toBe('conflict');
  });

  it('shows the words that were counted', () => {
    const [reading] = findingOf(listing(named('three times', 'the sum')), three).readings;
    expect(reading?.arithmetic[0]).toBe('“three times”, “the sum”: 2; ');
  });

  it.each([{ words: [] }, { milestones: [] }])('refuses a list of nothing: %j', (nothing) => {
    expect(() => findingOf(listing(nothing), three)).toThrow(
      new RangeError('The check "things" counts nothing; name the words or the milestones that it counts'),
    );
  });

  it('counts no words that the sentence does not print', () => {
    expect(() => findingOf(listing(named('three times', 'the moon')), three)).toThrow(
      new RangeError('The check "things" counts “the moon”, which park-2020.s3 does not print'),
    );
  });

  it('counts words in the letters they are printed in', () => {
    expect(() => findingOf(listing(named('Three times')), three)).toThrow('does not print');
  });
});

describe('a number against things that are not there to count', () => {
  it.each([
    [named('the sum', 'the sum'), '“the sum” twice'],
    [named('1.5 mill'), '“1.5 mill”, which park-2020.s3 does not print'],
    [{ ...opened(3, 0, 0), number: 5 }, '5, which “third” does not print'],
  ])('refuses %j', (listed, what) => {
    expect(() => findingOf(listing(listed), three)).toThrow(
      new RangeError(`The check "things" counts ${what}`),
    );
  });

  it('refuses a milestone of another time than its claim', () => {
    const milestones = sample.milestones.map((one) => ({ ...one, time: { at: '2018-05' } as const }));
    expect(() => findingOf(listing({ milestones: ['gate-opened'] }), { ...three, milestones })).toThrow(
      new RangeError('The check "things" counts “Gate opened”, which is not of the time of its claim'),
    );
  });
});

describe('a number against milestones', () => {
  it('counts them and gives their names', () => {
    const one = saying({ value: 1, printed: 'one' });
    const { verdict, readings } = findingOf(listing({ milestones: ['gate-opened'] }), one);
    expect(verdict).toBe('agrees');
    expect(readings[0]?.arithmetic[0]).toBe('Gate opened: 1; ');
  });

  it('counts none that does not exist', () => {
    expect(() => findingOf(listing({ milestones: ['gate-closed'] }), three)).toThrow(
      'The check "things" names the milestone "gate-closed", which does not exist',
    );
  });
});

describe('a number against the ordinal of an event', () => {
  it('leaves open how many more can have followed', () => {
    expect(countListed(opened(2, 0, 1))).toEqual({ low: 2, high: 3, hasLow: true, hasHigh: true });
    expect(findingOf(listing(opened(2, 0, 1)), three)).toMatchObject({
      verdict: 'agrees',
      sentence: 'The text names 2 or 3 things, which can fit “three”.',
    });
  });

  it('says from which to which number where more than two are possible', () => {
    expect(findingOf(listing(opened(2, 0, 2)), three).sentence).toContain('names 2 to 4 things');
  });

  it.each([
    [3, 0, 0, 'agrees'],
    [2, 0, 0, 'conflict'],
    [2, 1, 1, 'agrees'],
    [3, 1, 2, 'conflict'],
    [1, 0, 1, 'conflict'],
  ] as const)('number %i with %i to %i after it against three: %s', (number, least, most, verdict) => {
    expect(findingOf(listing(opened(number, least, most)), three).verdict).toBe(verdict);
  });

  it('quotes the words that give it, which the sentence must print', () => {
    const [reading] = findingOf(listing(opened(3, 0, 0)), three).readings;
    expect(reading?.arithmetic[0]).toBe('“third”: 3; ');
    const ordinal = { quotation: 'park-2020.s8', words: 'The third door' };
    expect(() => findingOf(listing({ ordinal, number: 3, later: [0, 0] }), three)).toThrow(
      'counts “The third door”, which park-2020.s8 does not print',
    );
  });
});
