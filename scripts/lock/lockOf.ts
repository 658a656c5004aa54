import { lengthOf, positionOf } from '../../src/domain/codePoints';
import { numeralsOf } from '../../src/domain/numerals';
import type { BriefingFolder, BriefingLock, NumeralPlace } from '../../src/domain/sources/folder';
import { sha256 } from '../sha256';
import { inShort, spokenSentences, turnsOf } from './turnsOf';

/** A lock file, and what in the records does not fit the transcript: with any, nothing is written. */
export type MadeLock = { readonly lock: BriefingLock; readonly problems: readonly string[] };

type Sentence = ReturnType<typeof spokenSentences>[number];

/** Where a numeral stands: the last sentence that begins before it, the head, or what follows the last turn. */
function placesOf(sentences: readonly Sentence[], end: number): (start: number) => NumeralPlace {
  return (start) => {
    if (start >= end) return 'end';
    const after = sentences.findIndex((sentence) => sentence.start > start);
    const ordinal = after < 0 ? sentences.length : after;
    return ordinal === 0 ? 'head' : `s${ordinal}`;
  };
}

/** Works out everything of a briefing that follows from its transcript. */
export function lockOf(
  { briefing, quotations }: Pick<BriefingFolder, 'briefing' | 'quotations'>,
  transcript: string,
): MadeLock {
  const { turns, problems: turnProblems } = turnsOf(transcript, briefing);
  const problems = [...turnProblems];
  const sentences = spokenSentences(transcript, turns);
  const held = transcript.indexOf(briefing.heldWords);
  if (held < 0)
    problems.push(
      `“${briefing.heldWords}” is nowhere in the transcript. Copy the words that give the day as heldWords.`,
    );
  const locked = Object.entries(quotations).flatMap(([key, exact]) => {
    const sentence = sentences[Number(key.slice(1)) - 1];
    if (sentence?.exact === exact) {
      const { start, turn } = sentence;
      return [[key, { start, turn, sha256: sha256(exact) }] as const];
    }
    const at = sentences.findIndex((each) => each.exact === exact) + 1;
    const advice =
      at > 0
        ? `These words are sentence s${at}.`
        : `Sentence ${key} reads “${inShort(sentence?.exact ?? 'nothing: there are fewer sentences')}”.`;
    problems.push(`${key} is not “${inShort(exact)}”. ${advice}`);
    return [];
  });
  const placeOf = placesOf(sentences, turns.at(-1)?.end ?? 0);
  return {
    problems,
    lock: {
      sha256: sha256(transcript),
      length: lengthOf(transcript),
      sentences: sentences.length,
      heldAt: held < 0 ? 0 : positionOf(transcript, held),
      turns,
      quotations: Object.fromEntries(locked),
      numerals: numeralsOf(transcript).map(({ start, printed }) => `${placeOf(start)} ${start} ${printed}`),
    },
  };
}

const line = (value: unknown) => JSON.stringify(value);

const listed = (lines: readonly string[]) => (lines.length === 0 ? '' : `\n    ${lines.join(',\n    ')}\n  `);

/** The text of a lock file: one record a line, so that a change shows as the lines it changes. */
export function lockText({ turns, quotations, numerals, ...facts }: BriefingLock): string {
  return [
    '{',
    ...Object.entries(facts).map(([key, value]) => `  ${line(key)}: ${line(value)},`),
    `  "turns": [${listed(turns.map(line))}],`,
    `  "quotations": {${listed(Object.entries(quotations).map(([key, value]) => `${line(key)}: ${line(value)}`))}},`,
    `  "numerals": [${listed(numerals.map(line))}]`,
    '}',
    '',
  ].join('\n');
}
