import { lengthOf, sliceOf } from '../codePoints';
import type { Briefing, Dataset, Exclusion, Quotation, Turn } from '../model';
import { nameLine } from '../nameLine';
import { numeralsOf } from '../numerals';
import { fragmentWordsOf, namesRole } from '../reference';
import type { Hash } from './dataset';
import { expecting, type Violation } from './violation';

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

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];

/** The words of a text that are not among those of another, in any case. */
function missingIn(text: string, words: readonly string[]): string {
  const there = new Set(wordsOf(text.toLowerCase()));
  return words.filter((word) => !there.has(word.toLowerCase())).join(', ') || 'none';
}

/** Where no line names who asks, the question or the reply does, unless the name says that none does. */
function verifyUnprintedNames(briefing: Briefing, transcript: string, file: string): Violation[] {
  return briefing.turns.flatMap((turn, index) => {
    const speaker = briefing.speakers.find(({ id }) => id === turn.speaker);
    if (turn.nameLine !== null || !speaker || namesRole(speaker.name, speaker.role)) return [];
    const end = briefing.turns[index + 1]?.end ?? turn.end;
    const names = wordsOf(speaker.name).filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word));
    return expecting(
      { file, record: turn.id },
      'a speaker whom no line names is named in the question or the reply',
      'none',
      missingIn(sliceOf(transcript, turn.start, end), names),
    );
  });
}

/** An office is made of words that the transcript prints beside its holder’s name. */
function verifyOffices(briefing: Briefing, transcript: string, file: string): Violation[] {
  return briefing.speakers
    .filter(({ role }) => role !== 'questioner')
    .flatMap(({ id, name, office }) => {
      const lines = transcript.split('\n').filter((line) => line.includes(name));
      return expecting(
        { file, record: id },
        'every word of an office stands beside its holder’s name',
        'none missing',
        `${missingIn(lines.join(' '), wordsOf(office))} missing`,
      );
    });
}

/** A title without what an editor adds in brackets, and with the transcripts' apostrophes. */
const bare = (words: string) => words.replace(/ \([^)]*\)$/u, '').replaceAll('’', "'");

/** Words of a briefing's record that the transcript has too. */
function verifyRecord(
  { id, heldWords, publisher, title, turns }: Briefing,
  transcript: string,
  file: string,
): Violation[] {
  const place = { file, record: id };
  const head = sliceOf(transcript, 0, turns[0]?.start ?? 0);
  const standing = (where: string, text: string, words: string) =>
    expecting(
      place,
      where,
      words,
      text.toLowerCase().replaceAll('’', "'").includes(bare(words).toLowerCase()) ? words : 'not there',
    );
  return [
    ...expecting(
      place,
      'the words of the day stand at their position',
      sliceOf(transcript, heldWords.start, heldWords.start + lengthOf(heldWords.phrase)),
      heldWords.phrase,
    ),
    ...standing('the title stands in the transcript', transcript, title),
    ...standing('the publisher stands at the head of the transcript', head, publisher),
  ];
}

/** A text as a browser looks through it: in any case, with one blank for many. */
const searched = (text: string) => text.replaceAll(/\s+/gu, ' ').toLowerCase();

/** A link to the official page opens at the first place that has its words: these must be those of the sentence. */
function verifyFragment({ id, start, exact }: Quotation, transcript: string, file: string): Violation[] {
  const [first] = fragmentWordsOf(exact);
  const before = searched(sliceOf(transcript, 0, start));
  const words = searched(first);
  // A place that begins before the sentence and ends in it is none of its own.
  const place = searched(sliceOf(transcript, 0, start) + exact).indexOf(words);
  return expecting(
    { file, record: id },
    'the words that a link finds the sentence by stand in no sentence before it',
    'nowhere before',
    place >= 0 && place < before.trimEnd().length ? `“${first}”` : 'nowhere before',
  );
}

/** What stands beside a numeral shows that some reasons are not its own: a scale makes it an amount, and a technology is written in one word. */
function verifyNeighbours(
  { start, printed, reason }: Exclusion,
  transcript: string,
  file: string,
): Violation[] {
  const place = { file, record: `${start} “${printed}”` };
  const before = sliceOf(transcript, Math.max(0, start - 12), start);
  const end = start + lengthOf(printed);
  const after = sliceOf(transcript, end, end + 24);
  const amount = /^(?:,\d{3}|\.\d| ?(?:thousand|million|billion|trillion|percent|per cent|%))/iu.exec(
    after,
  )?.[0];
  const isGlued = /(?:\p{L}|version )$/u.test(before) || /^\p{L}/u.test(after);
  return [
    ...expecting(
      place,
      'a numeral with a scale is an amount: cite it',
      'no scale',
      amount?.trim() ?? 'no scale',
    ),
    ...(reason === 'technology' && !isGlued
      ? [
          {
            ...place,
            rule: 'a technology’s number is part of its name',
            expected: 'letters beside it',
            found: 'blanks',
          },
        ]
      : []),
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
  const ledger = dataset.ledgers.find(({ briefing: of }) => of === briefing.id);
  const inventory = new Map(ledger?.inventory.map(([start, printed]) => [start, printed]));
  const numerals = new Map(numeralsOf(transcript).map((numeral) => [numeral.start, numeral.printed]));
  const starts = [...new Set([...inventory.keys(), ...numerals.keys()])].toSorted((a, b) => a - b);
  return [
    ...expecting(
      at(briefing.id),
      'the transcript is the file the data were made from (SHA-256)',
      hash(transcript),
      briefing.sha256,
    ),
    ...expecting(
      at(briefing.id),
      'the recorded length is the transcript’s, in code points',
      String(lengthOf(transcript)),
      String(briefing.length),
    ),
    ...verifyRecord(briefing, transcript, file),
    ...verifyNameLines(briefing, transcript, file),
    ...verifyUnprintedNames(briefing, transcript, file),
    ...verifyOffices(briefing, transcript, file),
    ...quotations.flatMap(({ id, start, exact }) =>
      expecting(
        at(`position ${start}`),
        `quotation ${id} stands at its position`,
        sliceOf(transcript, start, start + lengthOf(exact)),
        exact,
      ),
    ),
    ...quotations.flatMap((quotation) => verifyFragment(quotation, transcript, file)),
    ...(ledger?.excluded ?? []).flatMap((exclusion) => verifyNeighbours(exclusion, transcript, file)),
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
