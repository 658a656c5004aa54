import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, sliceOf } from '../../src/domain/codePoints';
import { sentencesOf } from './sentences';

const wordsOf = (text: string) => sentencesOf(text, 0, lengthOf(text)).map((sentence) => sentence.exact);

describe('sentencesOf', () => {
  it.each([
    ['full stops, questions and calls', 'It rained. Did it? It did! Good.', 4],
    ['a title', 'Then Mr. Niu spoke to Ms. Oak and Dr. Elm. They agreed.', 2],
    ['letters with stops', 'The U.N. Internet forum met. So did the China-U.K. Internet forum.', 2],
    ['a company without its stop', 'Acme Inc, based in Leeds, grew. It still grows.', 2],
    ['a company with its stop', 'Acme Inc. Leeds grew. It still grows.', 2],
    ['a month and a day', 'It began on Feb. 15 this year. It ended on Dec. 3 of it.', 2],
    ['an hour', 'Doors open at 10 a.m. Beijing time. They close late.', 2],
    ['a number at the start', 'It fell by 5.2%. 3 million trees remain. 28.75 million stood before.', 3],
    ['a number with a point', 'There are 1.067 billion of them. That is a lot.', 2],
    ['a unit without a space', 'Output came to 6.6ZB, ranking high. It rises.', 2],
    ['a unit at the end', 'Output came to 6.6ZB. It rises.', 2],
    ['a mark after the full stop', 'He said: "It took a decade." Thank you for that.', 2],
    ['a curved mark after the full stop', 'He said: “It took a decade.” “Good,” said she.', 2],
    ['an opening mark', 'It grew. "Trees" is the word.', 2],
    ['a small letter after a full stop', 'It is approx. ten of them.', 1],
    ['no full stop at the end', 'It grew. And it grew', 2],
    ['no space after the full stop', 'It grew.And it grew.', 1],
    ['an address', 'See english.example.cn for more. It is long.', 2],
    ['a word before a tag', 'It is 5G. Next comes 6G.', 2],
  ])('reads %s', (_, text, count) => {
    const found = wordsOf(text);
    expect(found).toHaveLength(count);
    expect(found.join(' ')).toBe(text);
  });

  it('ends a sentence at the end of its line', () => {
    expect(wordsOf('A heading\nIt grew\n\n  Then it rested.  \n')).toEqual([
      'A heading',
      'It grew',
      'Then it rested.',
    ]);
  });

  it('takes a line without a word for no sentence', () => {
    const text = '.\nTrees grew. They did.';
    expect(sentencesOf(text, 0, text.length)).toEqual([
      { start: 2, end: 13, exact: 'Trees grew.' },
      { start: 14, end: 23, exact: 'They did.' },
    ]);
    expect(sentencesOf('', 0, 0)).toEqual([]);
    expect(sentencesOf(' \n\u00A0\n…', 0, 5)).toEqual([]);
  });

  it('keeps the page break that is glued to a name out of the sentences beside it', () => {
    expect(wordsOf('It grew.\n_ueditor_page_break_tag_Ann Oak:\nWelcome. It grew.')).toEqual([
      'It grew.',
      '_ueditor_page_break_tag_Ann Oak:',
      'Welcome.',
      'It grew.',
    ]);
  });

  it('takes a non-breaking space for a space, and trims it', () => {
    const text = '\u00A0It grew.\u00A0Then it\u00A0rested.\u00A0';
    expect(sentencesOf(text, 0, text.length)).toEqual([
      { start: 1, end: 9, exact: 'It grew.' },
      { start: 10, end: 25, exact: 'Then it\u00A0rested.' },
    ]);
  });

  it('reads a stretch by code points, and gives positions in the whole transcript', () => {
    const text = '🌳🌳\nAnn:\nTrees 🌳 grew. They did.\nEnd';
    const start = 8;
    expect(sentencesOf(text, start, start + 23)).toEqual([
      { start: 8, end: 21, exact: 'Trees 🌳 grew.' },
      { start: 22, end: 31, exact: 'They did.' },
    ]);
  });

  it('gives sentences in order and apart, each where it stands, and loses no letter', () => {
    const pieces = fc.constantFrom(
      ...'It grew|. |? |."|Mr. |U.N. |5.2%|🌳|\n|\u00A0| |a|A|9|_tag_|, |"'.split('|'),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.nat(5), (parts, skipped) => {
        const text = parts.join('');
        const start = Math.min(skipped, lengthOf(text));
        const sentences = sentencesOf(text, start, lengthOf(text));
        let position = start;
        for (const { start: from, end, exact } of sentences) {
          expect(from).toBeGreaterThanOrEqual(position);
          expect(sliceOf(text, from, end)).toBe(exact);
          expect(sliceOf(text, position, from)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(exact).toBe(exact.trim());
          position = end;
        }
        expect(sliceOf(text, position)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { seed: 42, numRuns: 1000 },
    );
  });
});
