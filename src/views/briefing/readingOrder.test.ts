import { describe, expect, it } from 'vitest';
import type { Briefing, Quotation } from '../../domain/model';
import { corpus } from '../../state/corpus';
import { gapText } from './gapText';
import { quotationsIn, readingOrderOf, type TranscriptSegment } from './readingOrder';

const quotationsOf = (briefing: Briefing) =>
  corpus.dataset.quotations.filter((quotation) => quotation.briefing === briefing.id);

const turn = (id: string, firstSentence: number, sentences: number) => ({
  id,
  speaker: 'a',
  nameLine: 'A',
  start: 0,
  end: 1,
  firstSentence,
  sentences,
});

const quotation = (turnId: string, sentence: number) =>
  ({ id: `s${sentence}`, turn: turnId, sentence }) as Quotation;

/** Sentences shown, hidden and not quoted. */
function sumsOf(stretches: readonly TranscriptSegment[]) {
  const sums = { shown: quotationsIn(stretches).length, hidden: 0, unquoted: 0 };
  for (const stretch of stretches) {
    const gaps = stretch.kind === 'passed' ? [stretch] : stretch.parts.filter((part) => part.kind === 'gap');
    for (const { hidden, unquoted } of gaps) {
      sums.hidden += hidden;
      sums.unquoted += unquoted;
    }
  }
  return sums;
}

describe.each(corpus.dataset.briefings)('the reading order of $id', (briefing) => {
  const quotations = quotationsOf(briefing);

  it.each([
    ['everything', () => true],
    ['nothing', () => false],
    ['every third', (q: Quotation) => q.sentence % 3 === 0],
    ['one turn', (q: Quotation) => q.turn === quotations[0]?.turn],
  ])('accounts for every sentence when it shows %s', (_what, isShown) => {
    const sums = sumsOf(readingOrderOf(briefing, quotations, isShown));
    expect(sums.shown + sums.hidden + sums.unquoted).toBe(briefing.sentences);
    expect(sums.shown).toBe(quotations.filter(isShown).length);
    expect(sums.shown + sums.hidden).toBe(quotations.length);
  });

  it('keeps every turn once and in its order', () => {
    const turns = readingOrderOf(briefing, quotations, () => true).flatMap((stretch) =>
      stretch.kind === 'spoken' ? [stretch.turn] : stretch.turns,
    );
    expect(turns).toEqual(briefing.turns);
  });

  it('never has two gaps side by side', () => {
    for (const stretch of readingOrderOf(briefing, quotations, (q) => q.sentence % 2 === 0)) {
      if (stretch.kind !== 'spoken') continue;
      const kinds = stretch.parts.map((part) => part.kind);
      expect(kinds.join(' ')).not.toContain('gap gap');
    }
  });
});

describe('a small briefing', () => {
  const [first] = corpus.dataset.briefings;
  const briefing = {
    ...(first as Briefing),
    sentences: 12,
    turns: [turn('t1', 1, 5), turn('t2', 6, 3), turn('t3', 9, 4)],
  };
  const quotations = [quotation('t1', 2), quotation('t1', 3), quotation('t3', 12)];
  const shapeOf = (isShown: (q: Quotation) => boolean) =>
    readingOrderOf(briefing, quotations, isShown).map((stretch) =>
      stretch.kind === 'passed'
        ? `passed ${stretch.turns.length}: ${gapText(stretch)}`
        : stretch.parts.map((part) => (part.kind === 'quotation' ? part.quotation.id : gapText(part))),
    );

  it('has its gaps before, between and after', () => {
    expect(shapeOf(() => true)).toEqual([
      ['1 sentence not quoted', 's2', 's3', '2 sentences not quoted'],
      'passed 1: 3 sentences not quoted',
      ['3 sentences not quoted', 's12'],
    ]);
  });

  it('says what the filter hides, and folds a turn whose every quotation is hidden', () => {
    expect(shapeOf((q) => q.sentence === 3)).toEqual([
      ['1 sentence not quoted, 1 quotation hidden by the filter', 's3', '2 sentences not quoted'],
      'passed 2: 6 sentences not quoted, 1 quotation hidden by the filter',
    ]);
  });
});
