import { createHash } from 'node:crypto';
import { lengthOf, positionOf } from '../../src/domain/codePoints';
import type { Briefing, Quotation } from '../../src/domain/model';
import { type ParsedPhrase, parsePhrase } from '../../src/domain/phrase';
import { sentencesOf } from './sentences';

/** A place where words stand in a transcript, as records to put into `data/`. */
export type Located = {
  readonly quotation: Quotation;
  readonly speaker: string;
  /** Code-point offset of the words. */
  readonly start: number;
  /** The quantity the words state, if they state one. */
  readonly parsed?: ParsedPhrase;
};

/** Every place where the words stand in a speaker's turn. */
export function locatePhrase(briefing: Briefing, transcript: string, words: string): Located[] {
  const parsed = parsePhrase(words);
  const starts = new Set<number>();
  for (let index = transcript.indexOf(words); index >= 0; index = transcript.indexOf(words, index + 1)) {
    starts.add(positionOf(transcript, index));
  }
  return briefing.turns.flatMap((turn) =>
    sentencesOf(transcript, turn.start, turn.end).flatMap(({ start, end, exact }, index): Located[] => {
      const sentence = turn.firstSentence + index;
      const quotation: Quotation = {
        id: `${briefing.id}.s${sentence}`,
        briefing: briefing.id,
        turn: turn.id,
        start,
        exact,
        sentence,
        sha256: createHash('sha256').update(exact, 'utf8').digest('hex'),
      };
      return [...starts]
        .filter((at) => start <= at && at + lengthOf(words) <= end)
        .map((at): Located => {
          const place = { quotation, speaker: turn.speaker, start: at };
          return parsed ? Object.assign(place, { parsed }) : place;
        });
    }),
  );
}
