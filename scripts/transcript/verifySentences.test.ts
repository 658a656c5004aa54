import { describe, expect, it } from 'vitest';
import type { Briefing, Turn } from '../../src/domain/model';
import { sample } from '../../src/domain/testing/sample';
import { transcripts } from '../../src/domain/testing/transcripts';
import { verifySentences } from './verifySentences';

const [briefing] = sample.briefings as [Briefing];
const [, second] = briefing.turns as [Turn, Turn];
const verify = (of: Briefing, quotations = sample.quotations) =>
  verifySentences({ ...sample, quotations }, of, transcripts['park-2020'], 'park.txt');
const withSecondTurn = (change: Partial<Turn>) =>
  verify({ ...briefing, turns: briefing.turns.with(1, { ...second, ...change }) });

const violation = (record: string, rule: string, expected: number, found: number | string) => ({
  file: 'park.txt',
  record,
  rule,
  expected: String(expected),
  found: String(found),
});

describe('verifySentences', () => {
  it('has nothing to say where all is counted as the transcript is', () => {
    expect(
      sample.briefings.flatMap((of) => verifySentences(sample, of, transcripts[of.id as 'park-2020'], 'x')),
    ).toEqual([]);
  });

  it('finds a turn that begins before its words', () => {
    const start = second.start - 1;
    expect(withSecondTurn({ start })).toEqual([
      violation(second.id, 'a turn begins with its first sentence', start, second.start),
    ]);
  });

  it('finds a turn that ends behind its words', () => {
    const end = second.end + 1;
    expect(withSecondTurn({ end })).toEqual([
      violation(second.id, 'a turn ends with its last sentence', end, second.end),
    ]);
  });

  it('finds a wrong count or ordinal', () => {
    expect(withSecondTurn({ firstSentence: 7 })).toEqual([
      violation(second.id, 'ordinal of the first sentence', 6, 7),
    ]);
    expect(withSecondTurn({ sentences: 2 })).toEqual([violation(second.id, 'sentences in the turn', 1, 2)]);
    expect(verify({ ...briefing, sentences: 9 })).toEqual([violation('park-2020', 'sentences in all', 8, 9)]);
  });

  it('finds a quotation under the wrong ordinal, or where no sentence begins', () => {
    const [first] = sample.quotations;
    if (!first) throw new RangeError('The sample has no quotation');
    const rule = 'ordinal of the sentence';
    expect(verify(briefing, [{ ...first, sentence: 3 }])).toEqual([violation(first.id, rule, 2, 3)]);
    expect(verify(briefing, [{ ...first, start: first.start + 1 }])).toEqual([
      { ...violation(first.id, rule, 2, 2), expected: 'undefined' },
    ]);
  });

  it('reports a turn without a sentence', () => {
    expect(
      withSecondTurn({ end: second.start })
        .map(({ rule, found }) => [rule, found])
        .slice(0, 2),
    ).toEqual([
      ['a turn begins with its first sentence', 'undefined'],
      ['a turn ends with its last sentence', 'undefined'],
    ]);
  });
});
