import { describe, expect, it } from 'vitest';
import type { Indicator } from '../model';
import { sample } from '../testing/sample';
import { hash } from '../testing/transcripts';
import { verifyDataset } from './dataset';

const [visitors, growth] = sample.indicators as [Indicator, Indicator];
const withTerms = (id: string, terms: readonly string[]) =>
  verifyDataset(
    {
      ...sample,
      indicators: sample.indicators.map((i) => (i.id === id ? Object.assign({ ...i }, { terms }) : i)),
    },
    hash,
  );

/** What is said of an indicator of pieces that has its words in common with another one. */
const shared = (record: string, term: string, found: string) => ({
  file: 'data/indicators.ts',
  record,
  rule: `no other indicator in the unit item is named “${term}”`,
  expected: record,
  found,
});

describe('the terms of indicators', () => {
  it('are not shared by two indicators of one unit, in whatever capitals', () => {
    expect(withTerms('trees', ['Trees planted', 'benches'])).toEqual([
      shared('benches', 'Benches', 'trees'),
      shared('trees', 'benches', 'benches'),
    ]);
  });

  it('are not words inside the terms of another indicator of the unit', () => {
    expect(withTerms('benches', ['Benches', 'planted'])).toEqual([shared('benches', 'planted', 'trees')]);
  });

  it('may be a part of a word of another', () => {
    expect(withTerms('benches', ['Benches', 'plant'])).toEqual([]);
  });

  it('may be words of one indicator twice', () => {
    expect(withTerms('benches', ['Benches', 'Benches of wood'])).toEqual([]);
  });

  it('may be shared by indicators of different units', () => {
    expect(withTerms('growth', [...growth.terms, ...visitors.terms])).toEqual([]);
  });

  it('are at least one', () => {
    expect(withTerms('growth', [])).toContainEqual({
      file: 'data/indicators.ts',
      record: 'growth',
      rule: 'an indicator has words that name it',
      expected: 'some',
      found: 'none',
    });
  });
});
