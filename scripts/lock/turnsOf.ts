import { lengthOf, positionOf, sliceOf } from '../../src/domain/codePoints';
import { nameLine } from '../../src/domain/nameLine';
import type { BriefingFacts, BriefingLock } from '../../src/domain/sources/folder';
import { sentencesOf } from '../transcript/sentences';

const nameLines = new RegExp(nameLine, 'gmu');

/** Where a turn begins: its words, and the line above them that names the speaker. */
type Opening = {
  readonly speaker: string;
  readonly nameLine: string | null;
  /** UTF-16 indexes of the name line, or of the words where there is none, and of the words. */
  readonly from: number;
  readonly words: number;
};

/** The turns of a transcript, or what is wrong with the record of who speaks. */
export type ReadTurns = { readonly turns: BriefingLock['turns']; readonly problems: readonly string[] };

function namedOpenings(transcript: string, { speakers }: BriefingFacts) {
  const byName = new Map(speakers.map(({ id, name }) => [name, id]));
  const openings: Opening[] = [];
  const unknown: { readonly name: string; readonly from: number }[] = [];
  for (const match of transcript.matchAll(nameLines)) {
    const [line, name = ''] = match;
    const speaker = byName.get(name);
    if (speaker === undefined) unknown.push({ name, from: match.index });
    else {
      const after = match.index + line.length;
      const blanks = /^\s*/u.exec(transcript.slice(after))?.[0].length ?? 0;
      openings.push({ speaker, nameLine: name, from: match.index, words: after + blanks });
    }
  }
  // Before the first turn, lines such as “Speakers:” head a list.
  const first = openings[0]?.from ?? Number.POSITIVE_INFINITY;
  return { openings, strangers: unknown.filter(({ from }) => from > first).map(({ name }) => name) };
}

/** Finds every turn by its name line, or by its first words where the transcript has lost the line. */
export function turnsOf(transcript: string, facts: BriefingFacts): ReadTurns {
  const problems: string[] = [];
  const { openings, strangers } = namedOpenings(transcript, facts);
  for (const name of strangers)
    problems.push(
      `The line “${name}:” names a speaker who is not among the speakers. Add them to briefing.ts.`,
    );
  for (const { speaker, opens } of facts.lostNames ?? []) {
    const words = transcript.indexOf(opens);
    if (words < 0)
      problems.push(
        `No turn opens with “${opens}”. Copy the first words of the turn into lostNames of briefing.ts.`,
      );
    else openings.push({ speaker, nameLine: null, from: words, words });
  }
  openings.sort((a, b) => a.words - b.words);
  const closing = transcript.lastIndexOf(facts.closes);
  if (closing < 0)
    problems.push(
      `“${facts.closes}” is nowhere in the transcript. Give the words that the last turn ends with as closes.`,
    );
  if (openings.length === 0)
    problems.push(
      'No line names a speaker. Give each speaker the name that stands on the line above their words.',
    );
  const end = closing < 0 ? transcript.length : closing + facts.closes.length;
  let ordinal = 1;
  const turns = openings
    .filter(({ words }) => words < end)
    .map(({ speaker, nameLine: line, words }, index, all) => {
      const from = positionOf(transcript, words);
      const to = positionOf(transcript, all[index + 1]?.from ?? end);
      const sentences = sentencesOf(transcript, from, to);
      const turn = {
        speaker,
        nameLine: line,
        start: sentences[0]?.start ?? from,
        end: sentences.at(-1)?.end ?? from,
        firstSentence: ordinal,
        sentences: sentences.length,
      };
      if (sentences.length === 0)
        problems.push(
          `${line ?? speaker} has a turn without words, after “${sliceOf(transcript, Math.max(0, from - 40), from).trim()}”.`,
        );
      ordinal += sentences.length;
      return turn;
    });
  return { turns, problems };
}

/** The sentences of all turns, in their order. */
export const spokenSentences = (transcript: string, turns: BriefingLock['turns']) =>
  turns.flatMap(({ start, end }, index) =>
    sentencesOf(transcript, start, end).map((sentence) => ({ ...sentence, turn: index + 1 })),
  );

/** The words, short enough for a message. */
export const inShort = (words: string): string =>
  lengthOf(words) > 60 ? `${sliceOf(words, 0, 57)}…` : words;
