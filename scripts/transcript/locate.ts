import { lengthOf, positionOf } from '../../src/domain/codePoints';
import { type ParsedPhrase, parsePhrase } from '../../src/domain/phrase';
import type { BriefingFacts, SentenceKey } from '../../src/domain/sources/folder';
import { spokenSentences, turnsOf } from '../lock/turnsOf';

/** A place where words stand in a transcript. */
export type Located = {
  readonly sentence: SentenceKey;
  /** The sentence as printed. */
  readonly exact: string;
  /** Id of who speaks. */
  readonly speaker: string;
  /** Which of several such places in the sentence, from 1. */
  readonly nth: number;
};

/** Every place where the words stand in a turn, and the quantity they state, if they state one. */
export function locatePhrase(
  facts: BriefingFacts,
  transcript: string,
  words: string,
): { readonly places: readonly Located[]; readonly parsed?: ParsedPhrase } {
  const { turns } = turnsOf(transcript, facts);
  const starts: number[] = [];
  for (let index = transcript.indexOf(words); index >= 0; index = transcript.indexOf(words, index + 1))
    starts.push(positionOf(transcript, index));
  const places = spokenSentences(transcript, turns).flatMap(({ start, end, exact, turn }, index) =>
    starts
      .filter((at) => start <= at && at + lengthOf(words) <= end)
      .map(
        (_, place): Located => ({
          sentence: `s${index + 1}`,
          exact,
          speaker: turns[turn - 1]?.speaker ?? '',
          nth: place + 1,
        }),
      ),
  );
  const parsed = parsePhrase(words);
  return parsed ? { places, parsed } : { places };
}
