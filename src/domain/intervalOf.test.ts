import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  above,
  below,
  contains,
  covers,
  exactly,
  from,
  halfOpen,
  type Interval,
  intervalOf,
  isOpen,
  upTo,
} from './interval';
import { parsePhrase } from './phrase';
import { quantities } from './testing/intervals';
import { unitOf } from './units';

const runs = { seed: 42, numRuns: 1500 };

function printed(phrase: string): Interval {
  const quantity = parsePhrase(phrase);
  if (!quantity?.unit) throw new Error(`“${phrase}” gives no quantity with a unit`);
  return intervalOf({ ...quantity, unit: quantity.unit });
}

describe('what a printed number allows', () => {
  it.each([
    ['45.5 trillion yuan', 45.45e12, 45.55e12],
    ['560 million people', 555e6, 565e6],
    ['564 million people', 563.5e6, 564.5e6],
    ['15.9%', 15.85, 15.95],
    ['around 1.85 million people', 1.845e6, 1.855e6],
    ['2,160 accounts', 2155, 2165],
    ['sevenfold', 6.5, 7.5],
    ['6.6ZB', 6.55, 6.65],
    ['0.05%', 0.045, 0.055],
    ['0.50%', 0.495, 0.505],
    ['30 years', 25, 35],
  ])('%s: what rounds to its last digit', (phrase, low, high) => {
    expect(printed(phrase)).toEqual(halfOpen(low, high));
  });

  it.each([
    ['over 1.03 billion people', above(1.03e9)],
    ['more than four times', above(4)],
    ['exceeding 450 million users', above(450e6)],
    ['nearly 1.4 billion accounts', below(1.4e9)],
    ['less than 30 years', below(30)],
    ['almost all villages', below(100)],
    ['at least 450 million users', from(450e6)],
    ['no fewer than five laws', from(5)],
    ['at most five laws', upTo(5)],
    ['up to 30 years', upTo(30)],
    ['vast majority of countries', above(50)],
    ['more apps than websites', above(1)],
  ])('%s: a limit, as printed', (phrase, interval) => {
    expect(printed(phrase)).toEqual(interval);
  });

  it.each([
    ['five laws', 5],
    ['419 websites', 419],
    ['12,292 illegal websites', 12_292],
    ['eight years', 8],
    ['Zero accounts', 0],
    ['all villages', 100],
    ['ranked second', 2],
    ['ninth place in the world', 9],
    ["world's largest number of lakes", 1],
  ])('%s: that and nothing else', (phrase, value) => {
    expect(printed(phrase)).toEqual(exactly(value));
  });

  it('leaves out the printed value only where a word does', () => {
    fc.assert(
      fc.property(quantities(), (quantity) => {
        const interval = intervalOf(quantity);
        const isBeyond = quantity.comparator === '>' || quantity.comparator === '<';
        const isLimit = isBeyond || quantity.comparator === '≥' || quantity.comparator === '≤';
        expect(contains(interval, quantity.value)).toBe(!isBeyond);
        expect(isOpen(interval)).toBe(isLimit);
        expect([interval.low, interval.high].includes(quantity.value) || !isLimit).toBe(true);
      }),
      runs,
    );
  });

  it('allows the values that are rounded to it, and no others', () => {
    const shift = fc.double({ min: -0.999, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(quantities('yuan', 'percent'), shift, (quantity, part) => {
        fc.pre(quantity.comparator === '=' || quantity.comparator === '~');
        const digits = Number(quantity.printed.split('e')[0]);
        const step = quantity.value / digits;
        const value = quantity.value + step * part;
        fc.pre(Math.abs(Math.abs(part) - 0.5) > 1e-6);
        expect(contains(intervalOf(quantity), value)).toBe(Math.round(value / step) === digits);
      }),
      runs,
    );
  });

  it('never allows more for another digit', () => {
    fc.assert(
      fc.property(quantities(), fc.integer({ min: 1, max: 5 }), (quantity, digits) => {
        fc.pre(digits <= quantity.significantDigits);
        const coarse = intervalOf({ ...quantity, significantDigits: digits });
        expect(covers(coarse, intervalOf(quantity))).toBe(true);
      }),
      runs,
    );
  });

  it('gives places and single things one value', () => {
    fc.assert(
      fc.property(quantities(), (quantity) => {
        fc.pre(quantity.comparator === '=');
        const { low, high } = intervalOf(quantity);
        const { kind } = unitOf(quantity.unit);
        const isCounted =
          (kind === 'count' || kind === 'time') &&
          Number.isInteger(quantity.value) &&
          quantity.value < 10 ** quantity.significantDigits;
        expect(low === high).toBe(kind === 'rank' || isCounted);
      }),
      runs,
    );
  });
});
