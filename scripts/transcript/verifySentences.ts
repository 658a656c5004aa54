import type { Briefing, Dataset } from '../../src/domain/model';
import { expecting, type Violation } from '../../src/domain/verify/violation';
import { sentencesOf } from './sentences';

/** Checks that turns and quotations are counted as the sentences of the transcript are. */
export function verifySentences(
  dataset: Dataset,
  briefing: Briefing,
  transcript: string,
  file: string,
): Violation[] {
  let ordinal = 1;
  const starts = new Map<number, number>();
  const violations = briefing.turns.flatMap((turn) => {
    const sentences = sentencesOf(transcript, turn.start, turn.end);
    const place = { file, record: turn.id };
    const found = [
      ...expecting(
        place,
        'a turn begins with its first sentence',
        String(turn.start),
        String(sentences[0]?.start),
      ),
      ...expecting(
        place,
        'a turn ends with its last sentence',
        String(turn.end),
        String(sentences.at(-1)?.end),
      ),
      ...expecting(place, 'ordinal of the first sentence', String(ordinal), String(turn.firstSentence)),
      ...expecting(place, 'sentences in the turn', String(sentences.length), String(turn.sentences)),
    ];
    for (const sentence of sentences) {
      starts.set(sentence.start, ordinal);
      ordinal += 1;
    }
    return found;
  });
  const quotations = dataset.quotations.filter((quotation) => quotation.briefing === briefing.id);
  return [
    ...violations,
    ...expecting(
      { file, record: briefing.id },
      'sentences in all',
      String(ordinal - 1),
      String(briefing.sentences),
    ),
    ...quotations.flatMap(({ id, start, sentence }) =>
      expecting({ file, record: id }, 'ordinal of the sentence', String(starts.get(start)), String(sentence)),
    ),
  ];
}
