import { describe, expect, it } from 'vitest';
import { expecting, formatViolation } from './violation';

const place = { file: 'data/x.ts', record: 'a.b' };

describe('expecting', () => {
  it('is silent where both are the same', () => {
    expect(expecting(place, 'a rule', 'x', 'x')).toEqual([]);
  });

  it('tells where, which rule, what was expected and what was found', () => {
    expect(expecting(place, 'a rule', 'x', '')).toEqual([
      { ...place, rule: 'a rule', expected: 'x', found: '' },
    ]);
  });
});

describe('formatViolation', () => {
  it('takes four lines and shortens long words', () => {
    const found = 'y'.repeat(161);
    expect(formatViolation({ ...place, rule: 'a rule', expected: 'y'.repeat(160), found })).toBe(
      [
        'data/x.ts: a.b',
        '  rule:     a rule',
        `  expected: ${'y'.repeat(160)}`,
        `  found:    ${'y'.repeat(160)}…`,
      ].join('\n'),
    );
  });
});
