import { lengthOf, sliceOf } from '../codePoints';
import type { Briefing, Dataset, Turn } from '../model';
import { numeralsOf } from '../numerals';
import type { Hash } from './dataset';
import { expecting, type Violation } from './violation';

/** A line that is a name alone: capital letters begin it, a colon ends it, and blanks of any kind may follow. */
const nameLine = /^(?:_ueditor_page_break_tag_)?\s*(\p{Lu}[\p{L}\p{N}.’' -]{0,60}):\s*$/u;

/** The name line that stands between the words of two speakers; null where the transcript has none. */
function nameLineBefore(transcript: string, from: number, turn: Turn): string | null {
  const lines = sliceOf(transcript, from, turn.start).split('\n');
  return lines.map((line) => nameLine.exec(line)?.[1] ?? null).findLast((name) => name !== null) ?? null;
}

/** Who speaks is read from the line above each turn, and no turn swallows the line of the next. */
function verifyNameLines(briefing: Briefing, transcript: string, file: string): Violation[] {
  let from = 0;
  return briefing.turns.flatMap((turn) => {
    const place = { file, record: turn.id };
    const line = nameLineBefore(transcript, from, turn);
    from = turn.end;
    const swallowed = sliceOf(transcript, turn.start, turn.end)
      .split('\n')
      .find((words) => nameLine.test(words));
    return [
      ...expecting(
        place,
        'the name line of the turn is the transcript’s',
        line ?? 'no name line',
        turn.nameLine ?? 'no name line',
      ),
      ...expecting(
        place,
        'no line inside a turn is a name line',
        'none',
        swallowed === undefined ? 'none' : swallowed.trim(),
      ),
    ];
  });
}

/** A title without what an editor adds in brackets, and with the transcripts' apostrophes. */
const bare = (words: string) => words.replace(/ \([^)]*\)$/u, '').replaceAll('’', "'");

/** Words of a briefing's record that the transcript has too. */
function verifyRecord(
  { id, heldWords, publisher, title }: Briefing,
  transcript: string,
  file: string,
): Violation[] {
  const place = { file, record: id };
  const lower = transcript.toLowerCase().replaceAll('’', "'");
  const standing = (what: string, words: string) =>
    expecting(
      place,
      `${what} stands in the transcript`,
      words,
      lower.includes(bare(words).toLowerCase()) ? words : 'not there',
    );
  return [
    ...expecting(
      place,
      'the words of the day stand at their position',
      heldWords.phrase,
      sliceOf(transcript, heldWords.start, heldWords.start + lengthOf(heldWords.phrase)),
    ),
    ...standing('the title', title),
    ...standing('the publisher', publisher),
  ];
}

/** Checks one briefing's data against its transcript: hash, length, day, title and publisher, every name line, every quotation at its position, every numeral in the ledger. */
export function verifyTranscript(
  dataset: Dataset,
  briefing: Briefing,
  transcript: string,
  hash: Hash,
  file: string,
): Violation[] {
  const at = (record: string) => ({ file, record });
  const quotations = dataset.quotations.filter((quotation) => quotation.briefing === briefing.id);
  const inventory = new Map(dataset.ledgers.find((ledger) => ledger.briefing === briefing.id)?.inventory);
  const numerals = new Map(numeralsOf(transcript).map((numeral) => [numeral.start, numeral.printed]));
  const starts = [...new Set([...inventory.keys(), ...numerals.keys()])].toSorted((a, b) => a - b);
  return [
    ...expecting(
      at(briefing.id),
      'the transcript is the file the data were made from (SHA-256)',
      briefing.sha256,
      hash(transcript),
    ),
    ...expecting(
      at(briefing.id),
      'the recorded length is the transcript’s, in code points',
      String(briefing.length),
      String(lengthOf(transcript)),
    ),
    ...verifyRecord(briefing, transcript, file),
    ...verifyNameLines(briefing, transcript, file),
    ...quotations.flatMap(({ id, start, exact }) =>
      expecting(
        at(`position ${start}`),
        `quotation ${id} stands at its position`,
        exact,
        sliceOf(transcript, start, start + lengthOf(exact)),
      ),
    ),
    ...starts.flatMap((start) =>
      expecting(
        at(`position ${start}`),
        'the ledger holds every numeral of the transcript, and no other',
        numerals.get(start) ?? 'no numeral',
        inventory.get(start) ?? 'no entry',
      ),
    ),
  ];
}
