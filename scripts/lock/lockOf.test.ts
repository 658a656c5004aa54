import { describe, expect, it } from 'vitest';
import { lengthOf, sliceOf } from '../../src/domain/codePoints';
import type { BriefingFacts, QuotedSentences } from '../../src/domain/sources/folder';
import { lockOf, lockText } from './lockOf';

const transcript = `Park day 🌳
Speakers:
May 2, 2020
Ann:
Welcome. In 2019 over 3,400 people came.

Did they like it? Thank you.
Ann:
They did. Goodbye.
Edited by 2 people`;

const briefing = {
  id: 'park-2020',
  shortName: 'May 2020',
  title: 'Park day',
  held: '2020-05-02',
  heldWords: 'May 2, 2020',
  publisher: 'Park',
  page: 'http://park.example',
  closes: 'Goodbye.',
  speakers: [
    { id: 'ann', name: 'Ann', role: 'official', office: 'Warden' },
    { id: 'asker', name: 'Unnamed questioner', role: 'questioner', office: 'not named' },
  ],
  lostNames: [{ speaker: 'asker', opens: 'Did they like it?' }],
} as const;

const quotations = { s2: 'In 2019 over 3,400 people came.' } as const;
const { lock, problems } = lockOf({ briefing, quotations }, transcript);

describe('a lock file', () => {
  it('finds every turn by the line above it, or by its first words', () => {
    expect(problems).toEqual([]);
    expect(
      lock.turns.map(({ start, end, ...turn }) => ({ ...turn, words: sliceOf(transcript, start, end) })),
    ).toEqual([
      {
        speaker: 'ann',
        nameLine: 'Ann',
        firstSentence: 1,
        sentences: 2,
        words: 'Welcome. In 2019 over 3,400 people came.',
      },
      {
        speaker: 'asker',
        nameLine: null,
        firstSentence: 3,
        sentences: 2,
        words: 'Did they like it? Thank you.',
      },
      { speaker: 'ann', nameLine: 'Ann', firstSentence: 5, sentences: 2, words: 'They did. Goodbye.' },
    ]);
  });

  it('counts positions in code points', () => {
    const { start } = lock.quotations.s2 ?? { start: 0 };
    expect(sliceOf(transcript, start, start + lengthOf(quotations.s2))).toBe(quotations.s2);
    expect(lock.length).toBe(transcript.length - 1);
  });

  it('says where each numeral stands', () => {
    expect(lock.numerals.map((line) => line.replace(/ \d+ /u, ' '))).toEqual([
      'head 2',
      'head 2020',
      's2 2019',
      's2 3,400',
      'end 2',
    ]);
  });

  it('has one record a line, and reads back as what it was', () => {
    const text = lockText(lock);
    expect(JSON.parse(text)).toEqual(lock);
    expect(text.split('\n')).toHaveLength(
      lock.turns.length + Object.keys(lock.quotations).length + lock.numerals.length + 13,
    );
  });
});

const problemsOf = (change: Partial<BriefingFacts>, quoted: QuotedSentences = quotations) =>
  lockOf({ briefing: { ...briefing, ...change }, quotations: quoted }, transcript).problems;

describe('records that do not fit', () => {
  it('are told by where the words do stand', () => {
    expect(problemsOf({}, { s3: quotations.s2 })).toEqual([
      's3 is not “In 2019 over 3,400 people came.”. These words are sentence s2.',
    ]);
    expect(problemsOf({}, { s5: 'They did not.' })).toEqual([
      's5 is not “They did not.”. Sentence s5 reads “They did.”.',
    ]);
  });

  it('are told of a speaker who is not listed', () => {
    const more = transcript.replace('They did.', 'They did.\nBen:\nI did too.');
    expect(lockOf({ briefing, quotations }, more).problems).toEqual([
      'The line “Ben:” names a speaker who is not among the speakers. Add them to briefing.ts.',
    ]);
  });

  it('are told of words that are nowhere', () => {
    expect(problemsOf({ closes: 'Farewell.' })[0]).toMatch(/^“Farewell\.” is nowhere/u);
    expect(problemsOf({ heldWords: 'May 3' })[0]).toMatch(/^“May 3” is nowhere/u);
  });
});
