import { describe, expect, it } from 'vitest';
import type { Briefing, Quotation, Turn } from '../../src/domain/model';
import { sample } from '../../src/domain/testing/sample';
import { transcripts } from '../../src/domain/testing/transcripts';
import { verifySentences } from './verifySentences';

const [briefing] = sample.briefings as [Briefing];
const [first, second] = briefing.turns as [Turn, Turn];
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
    const line = {
      ...violation('park-2020.t1', 'the turn after it begins a line', 0, 0),
      expected: 'a new line',
    };
    expect(withSecondTurn({ start })).toEqual([
      { ...line, found: 'within a line' },
      violation(second.id, 'a turn begins with its first sentence', second.start, start),
    ]);
  });

  it('finds a turn that ends behind its words', () => {
    const end = second.end + 1;
    expect(withSecondTurn({ end })).toEqual([
      violation(second.id, 'a turn ends with its last sentence', second.end, end),
    ]);
  });

  it('finds words between two turns that neither has', () => {
    const [end, words] = [
      first.end - 'Trees planted so far: 3,400 pieces.'.length,
      'Trees planted so far: 3,400 pieces.',
    ];
    const turns = briefing.turns.map((turn) => (turn.id === first.id ? { ...turn, end } : turn));
    expect(verify({ ...briefing, turns })).toContainEqual({
      ...violation(first.id, 'no words are left out between two turns', 0, 0),
      expected: 'none',
      found: words,
    });
  });

  it('finds a last turn that ends before its line does', () => {
    const last = briefing.turns.at(-1) as Turn;
    const end = last.end - ' The gate opened in May 2019.'.length;
    const turns = briefing.turns.map((turn) => (turn.id === last.id ? { ...turn, end } : turn));
    expect(verify({ ...briefing, turns })).toContainEqual({
      ...violation(last.id, 'no words are left out between two turns', 0, 0),
      expected: 'none',
      found: 'The gate opened in May 2019.',
    });
  });

  it('finds a quotation that stops short of its sentence, or runs on into the next', () => {
    for (const exact of ['Benches rose', 'Benches rose to 40 pieces. Trees planted so far: 3,400 pieces.']) {
      const quotations = sample.quotations.map((q) =>
        q.id === 'park-2020.s4' ? Object.assign({ ...q }, { exact }) : q,
      );
      const { start } = quotations.find((q) => q.id === 'park-2020.s4') as Quotation;
      expect(verify(briefing, quotations)).toEqual([
        violation(
          'park-2020.s4',
          'a quotation is one sentence, whole',
          start + 'Benches rose to 40 pieces.'.length,
          start + exact.length,
        ),
      ]);
    }
  });

  it('finds a wrong count or ordinal', () => {
    expect(withSecondTurn({ firstSentence: 7 })).toEqual([
      violation(second.id, 'ordinal of the first sentence', 6, 7),
    ]);
    expect(withSecondTurn({ sentences: 2 })).toEqual([violation(second.id, 'sentences in the turn', 1, 2)]);
    expect(verify({ ...briefing, sentences: 9 })).toEqual([violation('park-2020', 'sentences in all', 8, 9)]);
  });

  it('finds a quotation under the wrong ordinal, or where no sentence begins', () => {
    const [welcome] = sample.quotations;
    if (!welcome) throw new RangeError('The sample has no quotation');
    const rule = 'ordinal of the sentence';
    expect(verify(briefing, [{ ...welcome, sentence: 3 }])).toEqual([violation(welcome.id, rule, 2, 3)]);
    expect(verify(briefing, [{ ...welcome, start: welcome.start + 1 }])).toEqual([
      { ...violation(welcome.id, rule, 2, 2), expected: 'undefined' },
    ]);
  });

  it('reports a turn without a sentence', () => {
    expect(
      withSecondTurn({ end: second.start })
        .map(({ rule, expected }) => [rule, expected])
        .slice(0, 2),
    ).toEqual([
      ['a turn begins with its first sentence', 'undefined'],
      ['a turn ends with its last sentence', 'undefined'],
    ]);
  });
});
