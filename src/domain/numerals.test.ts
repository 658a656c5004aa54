import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, sliceOf } from './codePoints';
import { numberWords, numeralsOf } from './numerals';

const printedIn = (text: string) => numeralsOf(text).map((numeral) => numeral.printed);

describe('numeralsOf', () => {
  it.each([
    ['an IPv6 address', ['6']],
    ['3G, 4G and 5G', ['3', '4', '5']],
    ['the 14th plan, the 22nd day, a 1st and a 3rd', ['14th', '22nd', '1st', '3rd']],
    ['1.067 billion of 12,292', ['1.067', 'billion', '12,292']],
    ['it fell to 40, then to 30.', ['40', '30']],
    ['more than one-third', ['one', 'third']],
    ['two-thirds and three quarters', ['two', 'thirds', 'three', 'quarters']],
    ['grew sevenfold, then twofold', ['sevenfold', 'twofold']],
    ['Acme Inc, based in Oneida', []],
    ['someone told everyone often, alone, in a stone hall', []],
    ['One by one; ALL of it', ['One', 'one', 'ALL']],
    ['G20, COVID-19, 2030 Agenda', ['20', '19', '2030']],
    ['$7.1 trillion, 39.8%, 6.6ZB', ['7.1', 'trillion', '39.8', '6.6']],
    ['the decade, a century, once, twice', ['decade', 'century', 'once', 'twice']],
    ['tops and leads as the largest', ['tops', 'leads', 'largest']],
    ['most users, a majority and a minority', ['most', 'majority', 'minority']],
    ['Both used a single, dual or paired cable', ['Both', 'single', 'dual']],
    ['a pair, a couple', ['pair', 'couple']],
    ['the strongest, greatest and highest', ['strongest', 'greatest', 'highest']],
    ['the smallest, lowest, fewest and least', ['smallest', 'lowest', 'fewest', 'least']],
    ['more cellular terminals than users', ['more cellular terminals than']],
    ['fewer shops than in 2012', ['fewer shops than', '2012']],
    ['more than 30, less than 5', ['30', '5']],
    ['several and many, few and some', []],
    ['almost, mostly, foremost, at last', []],
    ['2021-2025', ['2021', '2025']],
    ['1.2.3 and 1,', ['1.2.3', '1']],
    ['no number here', []],
    ['', []],
  ])('finds in “%s” %j', (text, printed) => {
    expect(printedIn(text)).toEqual(printed);
  });

  it('finds each word of every list, whole words only', () => {
    for (const word of numberWords.flat()) {
      expect(printedIn(`a ${word}.`)).toEqual([word]);
      expect(printedIn(`a ${word}ish`)).toEqual([]);
    }
  });

  it('counts positions in code points', () => {
    expect(numeralsOf('🌳 40 trees 🌳🌳 in 2020')).toEqual([
      { start: 2, printed: '40' },
      { start: 17, printed: '2020' },
    ]);
  });

  it('finds each numeral where it stands, in order and apart', () => {
    const words = fc.constantFrom(...'🌳|one|seven|fold|12|,|.|5th| |\n|é|-|x'.split('|'), '\uD83C');
    const texts = fc.oneof(
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    let found = 0;
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { start, printed } of numeralsOf(text)) {
          found += 1;
          expect(sliceOf(text, start, start + lengthOf(printed))).toBe(printed);
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + lengthOf(printed);
        }
      }),
      { seed: 42, numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(500);
  });

  it('misses no digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '9', ',', '.', 'a', ' ', '🌳') }), (text) => {
        expect(printedIn(text).join('').replaceAll(/\D/gu, '')).toBe(text.replaceAll(/\D/gu, ''));
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
