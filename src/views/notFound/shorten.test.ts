import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from './shorten';

describe('shorten', () => {
  it('leaves a short name as it is', () => {
    expect(shorten('internet-user')).toBe('internet-user');
  });

  it('cuts a long one between characters', () => {
    expect(shorten('🦄'.repeat(100), 5)).toBe('🦄🦄🦄🦄…');
  });

  it('shows no control or direction characters', () => {
    expect(shorten('a\u202Eb\nc')).toBe('a b c');
  });

  it('is never longer than asked for', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(Array.from(shorten(text, 20)).length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
