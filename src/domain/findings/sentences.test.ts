import { describe, expect, it } from 'vitest';
import { growthMultiple } from '../computed';
import type { Quantity } from '../model';
import { printing } from '../testing/intervals';
import type { FindingReading, Verdict } from './finding';
import {
  readingsSentence,
  computedSentences,
  differenceSentences,
  otherTime,
  claimSentence,
  sameNumberSentence,
} from './sentences';

const saying = (value: number, rest: Partial<Quantity> = {}) =>
  printing({ value, unit: 'times', comparator: '=', printed: `${value}`, significantDigits: 2, ...rest });

describe('two numbers that differ in a key', () => {
  it('are said to differ in it and in no other', () => {
    expect(differenceSentences).toEqual({
      indicator: 'They measure different things',
      population: 'They cover different groups',
      unit: 'They use different units',
      area: 'They cover different areas',
      period: 'They refer to different times',
    });
  });

  it('refer to different times where both have one', () => {
    expect(otherTime({ at: '2018' }, { from: '2018', to: '2019' })).toBe('They refer to different times');
  });

  it.each([0, 1])('may refer to different times where one has only a latest: number %i', (place) => {
    const times = [{ at: '2018' }, { at: '2019' }] as const;
    const bounded = times.map((time, index) => (index === place ? ({ by: '2020-05' } as const) : time));
    expect(otherTime(...bounded)).toBe('They may refer to different times');
  });
});

describe('two statements that give the same number in the same way', () => {
  it.each<[Partial<Quantity>, string]>([
    [{ unit: 'rank' }, 'Both claim the same rank.'],
    [{ comparator: '>' }, 'Both set the same limit.'],
    [{}, 'Both give the same number.'],
  ])('repeat each other: %o', (rest, sentence) => {
    expect(sameNumberSentence(saying(1, rest))).toBe(sentence);
  });
});

describe('two computed values', () => {
  it('overlap, can both be right, or do not overlap', () => {
    expect(computedSentences).toEqual({
      agrees: 'The two ranges overlap.',
      compatible: 'The two can both be right: one of the numbers behind them sets only a limit.',
      conflict: 'The two ranges do not overlap.',
    });
  });
});

describe('words that fit under one reading', () => {
  it('are read as printed where the reading has no words of its own', () => {
    expect(readingsSentence([{ verdict: 'conflict' }, { reading: 'by two', verdict: 'agrees' }])).toBe(
      'If read as printed, they do not fit; if read by two, they fit.',
    );
  });
});

/** 1.2 times: from 1.15 ÷ 1.05 to 1.25 ÷ 0.95. */
const computed = growthMultiple(saying(1, { unit: 'yuan' }), saying(1.2, { unit: 'yuan' }));
const made = 'The calculation gives 1.095 to 1.316 times';
const otherwise = (verdict: Verdict): FindingReading => ({ reading: 'by two', verdict, arithmetic: [] });

describe('a claim against a calculation', () => {
  it('is fitted by all of the range where it allows more', () => {
    const claim = saying(1, { significantDigits: 1 });
    expect(claimSentence(claim, computed, 'agrees', [])).toBe(`${made}; all of that range fits “1”.`);
  });

  it('is fitted by part of the range where it allows less', () => {
    expect(claimSentence(saying(1.2), computed, 'agrees', [])).toBe(
      `${made}; part of that range fits “1.2”.`,
    );
  });

  it.each([
    [1, 'all'],
    [1.2, 'part'],
  ])('that is “over %d” is satisfied by %s of the range', (value, how) => {
    const claim = saying(value, { comparator: '>', printed: `over ${value}` });
    expect(claimSentence(claim, computed, 'compatible', [])).toBe(
      `${made}; ${how} of that range satisfies “over ${value}”.`,
    );
  });

  it.each<[Verdict, string]>([
    ['agrees', 'the two fit'],
    ['compatible', 'the two fit'],
    ['not comparable', 'they cannot be compared'],
  ])('in conflict tells of another reading that is “%s”', (verdict, words) => {
    expect(claimSentence(saying(3), computed, 'conflict', [otherwise(verdict)])).toBe(
      `${made}; no value in that range fits “3”. Read by two, ${words}.`,
    );
  });

  it('that fits tells of another reading that does not', () => {
    const others = [otherwise('agrees'), otherwise('conflict')];
    expect(claimSentence(saying(1.2), computed, 'agrees', others)).toBe(
      `${made}; part of that range fits “1.2”. Read by two, no value fits.`,
    );
  });
});
