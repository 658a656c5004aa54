import { describe, expect, it } from 'vitest';
import type { Briefing, Dataset, Ledger } from '../model';
import { sample } from '../testing/sample';
import { hash, startOf, transcripts } from '../testing/transcripts';
import { verifyTranscript } from './transcript';

const [briefing] = sample.briefings as [Briefing];
const transcript = transcripts['park-2020'];
const verify = (change: Partial<Dataset> = {}, text: string = transcript, of: Briefing = briefing) =>
  verifyTranscript({ ...sample, ...change }, of, text, hash, 'park.txt');
const withInventory = (inventory: Ledger['inventory']) =>
  verify({ ledgers: sample.ledgers.map((l) => (l.briefing === 'park-2020' ? { ...l, inventory } : l)) });
const inventory = sample.ledgers[0]?.inventory ?? [];

const numerals = 'the ledger holds every numeral of the transcript, and no other';
const file = 'park.txt';

describe('verifyTranscript', () => {
  it('has nothing to say about the transcript that the data were made from', () => {
    expect(verify()).toEqual([]);
  });

  it('knows another transcript by its hash', () => {
    const of = { ...briefing, sha256: 'f00' };
    expect(verify({}, transcript, of)).toEqual([
      {
        file,
        record: 'park-2020',
        rule: 'the transcript is the file the data were made from (SHA-256)',
        expected: hash(transcript),
        found: 'f00',
      },
    ]);
  });

  it('counts its length in code points, not in UTF-16 units', () => {
    expect(transcript.length).toBe(briefing.length + 1);
    expect(verify({}, transcript, { ...briefing, length: transcript.length })).toEqual([
      {
        file,
        record: 'park-2020',
        rule: 'the recorded length is the transcript’s, in code points',
        expected: String(briefing.length),
        found: String(transcript.length),
      },
    ]);
  });

  it('finds a quotation that stands one place beside its position', () => {
    const quotations = sample.quotations.map((q) =>
      q.sentence === 4 ? Object.assign({ ...q }, { start: q.start + 1 }) : q,
    );
    const start = startOf('park-2020', 'Benches');
    expect(verify({ quotations })).toEqual([
      {
        file,
        record: `position ${start + 1}`,
        rule: 'quotation park-2020.s4 stands at its position',
        expected: 'enches rose to 40 pieces. ',
        found: 'Benches rose to 40 pieces.',
      },
    ]);
  });

  it('finds every letter that was changed', () => {
    const changed = transcript.replace('rose to 40', 'rose to 49');
    const start = startOf('park-2020', 'Benches');
    expect(verify({}, changed).map(({ record, expected, found }) => [record, expected, found])).toEqual([
      ['park-2020', hash(changed), briefing.sha256],
      [`position ${start}`, 'Benches rose to 49 pieces.', 'Benches rose to 40 pieces.'],
      [`position ${start + 16}`, '49', '40'],
    ]);
  });

  it('finds a numeral that the ledger misses', () => {
    const start = startOf('park-2020', '40');
    expect(withInventory(inventory.filter(([at]) => at !== start))).toEqual([
      { file, record: `position ${start}`, rule: numerals, expected: '40', found: 'no entry' },
    ]);
  });

  it('finds an entry of the ledger where the transcript has no numeral', () => {
    expect(withInventory([[0, 'Park'], ...inventory])).toEqual([
      { file, record: 'position 0', rule: numerals, expected: 'no numeral', found: 'Park' },
    ]);
  });

  it('reports every numeral where the briefing has no ledger', () => {
    expect(verify({ ledgers: [] }).map(({ rule, found }) => [rule, found])).toEqual(
      inventory.map(() => [numerals, 'no entry']),
    );
  });
});

/** What is said of the name lines of a transcript, with one turn for each stretch of words and the name recorded for it. */
function nameLinesOf(text: string, ...turns: (readonly [words: string, nameLine: string | null])[]) {
  const of = {
    ...briefing,
    turns: turns.map(([words, line], index) => {
      const start = text.indexOf(words);
      const end = start + words.length;
      return {
        id: `t${index + 1}`,
        speaker: 'ann',
        nameLine: line,
        start,
        end,
        firstSentence: 1,
        sentences: 1,
      };
    }),
  };
  return verify({}, text, of).filter(({ rule }) => rule.includes('name line'));
}

describe('the name line of a turn', () => {
  const rule = 'the name line of the turn is the transcript’s';

  it('is the line above it', () => {
    expect(nameLinesOf('Ann:\nHi.\nBen:\nHi!', ['Hi.', 'Ann'], ['Hi!', 'Ben'])).toEqual([]);
  });

  it('is the last of several lines above it', () => {
    expect(nameLinesOf('Contents:\nAnn:\nHi.', ['Hi.', 'Ann'])).toEqual([]);
  });

  it('must not be another name', () => {
    expect(nameLinesOf('Ann:\nHi.', ['Hi.', 'Anna'])).toEqual([
      { file, record: 't1', rule, expected: 'Ann', found: 'Anna' },
    ]);
  });

  it('must not be the name of the speaker before', () => {
    expect(nameLinesOf('Ann:\nHi.\nHi!', ['Hi.', 'Ann'], ['Hi!', 'Ann'])).toEqual([
      { file, record: 't2', rule, expected: 'no name line', found: 'Ann' },
    ]);
  });

  it('must not be left out where the transcript has one', () => {
    expect(nameLinesOf('Ann:\nHi.', ['Hi.', null])).toEqual([
      { file, record: 't1', rule, expected: 'Ann', found: 'no name line' },
    ]);
  });

  it('may be missing where the transcript has lost it', () => {
    expect(nameLinesOf('Ann:\nHi.\nHi!', ['Hi.', 'Ann'], ['Hi!', null])).toEqual([]);
  });

  it('is read with a page break glued to it', () => {
    expect(nameLinesOf('_ueditor_page_break_tag_Ann:\nHi.', ['Hi.', 'Ann'])).toEqual([]);
  });

  it('is no sentence that ends in a colon', () => {
    expect(nameLinesOf('Ann:\nand then:\nHi.', ['Hi.', 'Ann'])).toEqual([]);
  });
});

const swallowed = (record: string, found: string) => [
  { file, record, rule: 'no line inside a turn is a name line', expected: 'none', found },
];

describe('a name line inside a turn', () => {
  it('shows that the turn has swallowed the next one', () => {
    expect(nameLinesOf('Ann:\nHi.\nBen:\nHi!', ['Hi.\nBen:\nHi!', 'Ann'])).toEqual(swallowed('t1', 'Ben:'));
  });

  it('is found though a no-break space ends it', () => {
    const text = 'Ann:\nHi.\nPark News Service:\u00A0\nHi!';
    expect(nameLinesOf(text, ['Hi.\nPark News Service:\u00A0', 'Ann'])).toEqual(
      swallowed('t1', 'Park News Service:'),
    );
  });

  it('is not a line that goes on after the colon', () => {
    expect(nameLinesOf('Ann:\nHi.\nTrees: many.', ['Hi.\nTrees: many.', 'Ann'])).toEqual([]);
  });
});

const recorded = (change: Partial<Briefing>) => verify({}, transcript, { ...briefing, ...change });

const missing = (where: string, words: string) => [
  {
    file,
    record: 'park-2020',
    rule: where,
    expected: words,
    found: 'not there',
  },
];

describe('the record of a briefing', () => {
  it('has a title that the transcript has', () => {
    expect(recorded({ title: 'Zoo day' })).toEqual(missing('the title stands in the transcript', 'Zoo day'));
  });

  it('has a publisher that the transcript has', () => {
    expect(recorded({ publisher: 'City Zoo' })).toEqual(
      missing('the publisher stands at the head of the transcript', 'City Zoo'),
    );
  });

  it('may write its title in other capitals, and add words in brackets', () => {
    expect(recorded({ title: 'PARK DAY (second edition)' })).toEqual([]);
  });

  it('must not add words in brackets anywhere but at the end', () => {
    expect(recorded({ title: 'Park (second edition) day' })).toEqual(
      missing('the title stands in the transcript', 'Park (second edition) day'),
    );
  });

  it('may write an apostrophe curved or straight', () => {
    const rule = 'the title stands in the transcript';
    for (const [title, text] of [
      ['Park’s day', "Park's day"],
      ["Park's day", 'Park’s day'],
    ] as const) {
      const found = verify({}, text, { ...briefing, title }).filter((violation) => violation.rule === rule);
      expect(found).toEqual([]);
    }
  });

  it('gives the words of its day where they stand', () => {
    const { phrase, start } = briefing.heldWords;
    const rule = 'the words of the day stand at their position';
    expect(recorded({ heldWords: { phrase, start: start + 1 } })).toEqual([
      { file, record: 'park-2020', rule, expected: 'ay 2, 2020\n', found: phrase },
    ]);
    expect(recorded({ heldWords: { phrase: 'May 3, 2020', start } })).toEqual([
      { file, record: 'park-2020', rule, expected: phrase, found: 'May 3, 2020' },
    ]);
  });
});
