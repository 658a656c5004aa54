import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, sliceOf } from './codePoints';
import type { Observation, Quotation } from './model';
import { type Segment, segmentsOf } from './segments';
import { sample } from './testing/sample';

const [model] = sample.observations;
const exact = 'Ten 🌳 of over 40 million trees 🌳 are new.';
const quotation: Quotation = {
  id: 'q1',
  briefing: 'b',
  turn: 't',
  start: 100,
  exact,
  sentence: 1,
  sha256: '',
};

const placeOf = (phrase: string) => 100 + lengthOf(exact.slice(0, exact.indexOf(phrase)));
const numberAt = (id: string, phrase: string, start = placeOf(phrase)): Observation => ({
  ...(model as Observation),
  id,
  citation: { quotation: 'q1', phrase, start },
});
const wordsAt = (phrase: string) => ({ phrase, start: placeOf(phrase) });
const summaryOf = (segments: readonly Segment[]) =>
  segments.map((segment) =>
    segment.kind === 'number'
      ? [segment.text, ...segment.observations.map((o) => o.id)]
      : `${segment.kind} ${segment.start}: ${segment.text}`,
  );

describe('segmentsOf', () => {
  it('is the whole text where there is nothing to mark', () => {
    expect(segmentsOf(quotation, [])).toEqual([{ kind: 'text', start: 100, text: exact }]);
    expect(segmentsOf({ ...quotation, exact: '' }, [])).toEqual([]);
  });

  it('splits at numbers and words in reading order, by code points', () => {
    const segments = segmentsOf(
      quotation,
      [numberAt('b', 'over 40 million'), numberAt('a', 'Ten')],
      [wordsAt('new')],
    );
    expect(summaryOf(segments)).toEqual([
      ['Ten', 'a'],
      'text 103:  🌳 of ',
      ['over 40 million', 'b'],
      'text 124:  trees 🌳 are ',
      'words 137: new',
      'text 140: .',
    ]);
  });

  it('leaves no empty text at either end', () => {
    expect(summaryOf(segmentsOf(quotation, [numberAt('a', exact)]))).toEqual([[exact, 'a']]);
    expect(summaryOf(segmentsOf(quotation, [numberAt('a', 'Ten'), numberAt('b', exact.slice(3))]))).toEqual([
      ['Ten', 'a'],
      [exact.slice(3), 'b'],
    ]);
  });

  it('sets two numbers on one phrase together, under the longer words', () => {
    const segments = segmentsOf(quotation, [
      numberAt('a', 'over 40 million'),
      numberAt('b', 'over 40 million trees'),
    ]);
    expect(summaryOf(segments)).toEqual([
      'text 100: Ten 🌳 of ',
      ['over 40 million trees', 'a', 'b'],
      'text 130:  🌳 are new.',
    ]);
  });

  it('sets numbers that overlap together and prints no letter twice', () => {
    const nested = [numberAt('a', 'over 40 million trees'), numberAt('b', '40 million')];
    expect(summaryOf(segmentsOf(quotation, nested))[1]).toEqual(['over 40 million trees', 'a', 'b']);
    const crossing = [numberAt('b', 'million trees'), numberAt('a', 'over 40 million')];
    expect(summaryOf(segmentsOf(quotation, crossing))[1]).toEqual(['over 40 million trees', 'a', 'b']);
  });

  it('leaves words to the number or to the earlier words they overlap', () => {
    const numbers = [numberAt('a', 'over 40 million')];
    expect(
      summaryOf(segmentsOf(quotation, numbers, [wordsAt('of over'), wordsAt('40'), wordsAt(exact)])),
    ).toEqual(['text 100: Ten 🌳 of ', ['over 40 million', 'a'], 'text 124:  trees 🌳 are new.']);
    expect(summaryOf(segmentsOf(quotation, [], [wordsAt('are new'), wordsAt('new.')]))).toEqual([
      'text 100: Ten 🌳 of over 40 million trees 🌳 ',
      'words 133: are new',
      'text 140: .',
    ]);
  });

  it('takes words that only touch a number', () => {
    const segments = segmentsOf(quotation, [numberAt('a', 'over 40')], [wordsAt(' million')]);
    expect(summaryOf(segments).slice(1, 3)).toEqual([['over 40', 'a'], 'words 116:  million']);
  });

  it('gives the text back whole, however numbers and words lie', () => {
    const length = lengthOf(exact);
    const range = fc
      .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([from, size]) => ({ start: 100 + from, phrase: sliceOf(exact, from, from + size) }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), fc.array(range, { maxLength: 4 }), (numbers, words) => {
        const observations = numbers.map(({ phrase, start }, index) => numberAt(`n${index}`, phrase, start));
        const segments = segmentsOf(quotation, observations, words);
        expect(segments.map((segment) => segment.text).join('')).toBe(exact);
        let position = 100;
        for (const segment of segments) {
          expect(segment.start).toBe(position);
          position += lengthOf(segment.text);
        }
        const linked = segments.flatMap((s) => (s.kind === 'number' ? s.observations.map((o) => o.id) : []));
        expect(linked.toSorted()).toEqual(observations.map((o) => o.id).toSorted());
      }),
      { seed: 42, numRuns: 1000 },
    );
  });
});
