import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthMultiple } from '../computed';
import { above, below, exactly, halfOpen, type Interval, intersection, isOpen } from '../interval';
import type { Quantity } from '../model';
import { drawn, intervals, printing } from '../testing/intervals';
import { type Verdict, verdicts } from './finding';
import { isSamePrint, overall, type Side, sideOf, sideOfComputed, verdictOf } from './sides';

const side = (interval: Interval): Side => ({ interval, isOpen: isOpen(interval) });

describe('the verdict on two sides', () => {
  it.each([
    ['agrees', halfOpen(563.5, 564.5), halfOpen(555, 565)],
    ['agrees', exactly(5), exactly(5)],
    ['agrees', exactly(3), halfOpen(3, 4)],
    ['conflict', halfOpen(2, 3), halfOpen(3, 4)],
    ['conflict', halfOpen(2, 3), exactly(3)],
    ['conflict', exactly(1), exactly(2)],
    ['conflict', above(4), halfOpen(3, 4)],
    ['conflict', above(4), exactly(4)],
    ['conflict', below(100), exactly(100)],
    ['conflict', above(4), below(4)],
    ['compatible', above(4), halfOpen(3, 4.1)],
    ['compatible', above(3), below(4)],
    ['compatible', above(3), above(4)],
    ['compatible', below(3), below(4)],
    ['compatible', below(30), halfOpen(28.2, 29.2)],
  ] as const)('%s: %o and %o', (verdict, a, b) => {
    expect(verdictOf(side(a), side(b))).toBe(verdict);
    expect(verdictOf(side(b), side(a))).toBe(verdict);
  });

  it('is a conflict exactly where no value is shared, and compatible only where one is open', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const verdict = verdictOf(side(a), side(b));
        expect(verdictOf(side(b), side(a))).toBe(verdict);
        expect(verdict === 'conflict').toBe(intersection(a, b) === undefined);
        const met = isOpen(a) || isOpen(b) ? 'compatible' : 'agrees';
        expect(['conflict', met]).toContain(verdict);
      }),
      { seed: 42, numRuns: 1500 },
    );
  });

  it('takes a computed value for open where a number it rests on is', () => {
    fc.assert(
      fc.property(drawn('yuan'), drawn('yuan'), ([from], [to]) => {
        const computed = sideOfComputed(growthMultiple(from, to));
        expect(computed.isOpen).toBe(sideOf(from).isOpen || sideOf(to).isOpen);
      }),
      { seed: 42, numRuns: 1000 },
    );
  });
});

describe('the verdict of several readings', () => {
  it.each([
    [['agrees'], 'agrees'],
    [['conflict'], 'conflict'],
    [['conflict', 'conflict'], 'conflict'],
    [['conflict', 'agrees'], 'depends on the reading'],
    [['agrees', 'conflict'], 'depends on the reading'],
    [['compatible', 'conflict'], 'depends on the reading'],
    [['agrees', 'compatible'], 'agrees'],
    [['compatible', 'agrees'], 'compatible'],
    [['conflict', 'not comparable'], 'conflict'],
    [['not comparable', 'agrees'], 'not comparable'],
    [['computed'], 'computed'],
  ] as const)('of %j is “%s”', (each, verdict) => {
    expect(overall(each)).toBe(verdict);
  });

  it('is a conflict only where no reading fits, and that of the plainest unless some fit and some do not', () => {
    const drawnVerdict = fc.constantFrom<Verdict>(...verdicts);
    fc.assert(
      fc.property(drawnVerdict, fc.array(drawnVerdict, { maxLength: 4 }), (plainest, others) => {
        const all = [plainest, ...others] as const;
        const isFit = all.includes('agrees') || all.includes('compatible');
        const isMixed = isFit && all.includes('conflict') && plainest !== 'not comparable';
        expect(overall(all)).toBe(isMixed ? 'depends on the reading' : plainest);
        expect(overall(all) === 'conflict' && isFit).toBe(false);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});

describe('the same print', () => {
  const quantity: Quantity = {
    value: 30,
    unit: 'item',
    comparator: '>',
    printed: 'more than 30',
    significantDigits: 1,
  };
  it.each([
    ['the same words', {}, true],
    ['other words for the same', { printed: 'over 30' }, true],
    ['another value', { value: 40 }, false],
    ['another hedge', { comparator: '<' }, false],
  ] as const)('is told of %s', (_, change, isSame) => {
    expect(isSamePrint(printing(quantity), printing({ ...quantity, ...change }))).toBe(isSame);
  });
});
