import { describe, expect, it } from 'vitest';
import { expecting, fileIn, formatViolation, formatViolations } from './violation';

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

describe('formatViolations', () => {
  const file = fileIn('park-2020', 'exclusions.ts');
  const unaccounted = (record: string) => ({
    file,
    record,
    rule: 'every numeral is used or excluded',
    expected: 'used or excluded',
    found: 'neither',
  });

  it('groups what breaks one rule, with one example and what to do', () => {
    const records = ['s1 “10”', 's2 “11”', 's3 “12”'];
    const text = formatViolations(records.map(unaccounted));
    expect(text.split('\n')).toEqual([
      'data/briefings/park-2020/exclusions.ts: s1 “10”',
      '  rule:     every numeral is used or excluded',
      '  expected: used or excluded',
      '  found:    neither',
      '  also:     s2 “11”; s3 “12”',
      expect.stringMatching(/^ {2}to do: {4}Cite the numeral in observations\.ts, or/u),
    ]);
  });

  it('counts those it does not name', () => {
    const records = Array.from({ length: 30 }, (_, index) => `s${index}`);
    expect(formatViolations(records.map(unaccounted))).toContain('also:     s1; s2; s3; s4; s5 and 24 more');
  });

  it('keeps rules and files apart', () => {
    const [one, two] = [unaccounted('a'), { ...unaccounted('b'), file: 'data/indicators.ts' }];
    expect(formatViolations([one, two, { ...one, rule: 'another rule' }]).split('\n\n')).toHaveLength(3);
    expect(formatViolations([])).toBe('');
  });
});
