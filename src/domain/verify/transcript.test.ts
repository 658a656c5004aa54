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
  it('has nothing to say about the transcript that was read', () => {
    expect(verify()).toEqual([]);
  });

  it('knows another transcript by its hash', () => {
    const of = { ...briefing, sha256: 'f00' };
    expect(verify({}, transcript, of)).toEqual([
      {
        file,
        record: 'park-2020',
        rule: 'the transcript is the one that was read (SHA-256)',
        expected: 'f00',
        found: hash(transcript),
      },
    ]);
  });

  it('counts its length in code points, not in UTF-16 units', () => {
    expect(transcript.length).toBe(briefing.length + 1);
    expect(verify({}, transcript, { ...briefing, length: transcript.length })).toEqual([
      {
        file,
        record: 'park-2020',
        rule: 'length in code points',
        expected: String(transcript.length),
        found: String(briefing.length),
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
        expected: 'Benches rose to 40.',
        found: 'enches rose to 40. ',
      },
    ]);
  });

  it('finds every letter that was changed', () => {
    const changed = transcript.replace('rose to 40', 'rose to 49');
    const start = startOf('park-2020', 'Benches');
    expect(verify({}, changed).map(({ record, expected, found }) => [record, expected, found])).toEqual([
      ['park-2020', briefing.sha256, hash(changed)],
      [`position ${start}`, 'Benches rose to 40.', 'Benches rose to 49.'],
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
