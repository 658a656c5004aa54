import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, positionOf, sliceOf } from './codePoints';

const runs = { seed: 42, numRuns: 1000 };
/** Plain, accented, astral, joined and broken characters. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('a', 'é', '🌳', '👩‍🌾', '𝟙', '\uD83C', '\uDF33', '\u00A0')).map((l) => l.join('')),
);

describe('positions in code points', () => {
  it('count a character outside the basic plane once', () => {
    expect(lengthOf('🌳🌳')).toBe(2);
    expect(lengthOf('a🌳b')).toBe(3);
    expect(sliceOf('a🌳bc', 1, 3)).toBe('🌳b');
    expect(sliceOf('a🌳bc', 2)).toBe('bc');
    expect(positionOf('a🌳bc', 3)).toBe(2);
  });

  it('count half of a pair as one', () => {
    expect(lengthOf('a\uD83Cb')).toBe(3);
    expect(sliceOf('a\uD83Cb', 2)).toBe('b');
  });

  it('are those of plain indexes where nothing is astral', () => {
    expect(lengthOf('naïve\u00A0')).toBe(6);
    expect(sliceOf('naïve', 2, 4)).toBe('ïv');
    expect(positionOf('naïve', 4)).toBe(4);
  });

  it('agree with the list of characters for every text', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, start, more) => {
        const letters = Array.from(text);
        expect(lengthOf(text)).toBe(letters.length);
        expect(sliceOf(text, start, start + more)).toBe(letters.slice(start, start + more).join(''));
        expect(sliceOf(text, 0, start) + sliceOf(text, start)).toBe(text);
      }),
      runs,
    );
  });

  it('lead back to the index they were made from', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), (text, count) => {
        const before = Array.from(text).slice(0, count).join('');
        expect(sliceOf(text, 0, positionOf(text, before.length))).toBe(before);
      }),
      runs,
    );
  });
});
