import { lengthOf, sliceOf } from '../../src/domain/codePoints';
import type { Briefing, Dataset } from '../../src/domain/model';
import { expecting, type Place, type Violation } from '../../src/domain/verify/violation';
import { sentencesOf } from './sentences';

/** Between two turns stand blank lines, marks of a page break and the name of who speaks next, and no words of either. */
function verifyEdges(transcript: string, briefing: Briefing, index: number, place: Place): Violation[] {
  const [turn, next] = [briefing.turns[index], briefing.turns[index + 1]];
  if (!turn) return [];
  const after = sliceOf(transcript, turn.end, next?.start ?? turn.end + 200);
  const between = next ? after : (after.split('\n')[0] ?? '');
  const words = between
    .replaceAll('_ueditor_page_break_tag_', '\n')
    .split('\n')
    .find((line) => line.trim() !== '' && !/^(?:(?![.?!]\s).){1,80}:\s*$/u.test(line));
  const isOnLine = !next || /\n[^\S\n]*$/u.test(after.replaceAll('_ueditor_page_break_tag_', '\n'));
  return [
    ...expecting(place, 'no words are left out between two turns', 'none', words?.trim() ?? 'none'),
    ...expecting(
      place,
      'the turn after it begins a line',
      'a new line',
      isOnLine ? 'a new line' : 'within a line',
    ),
  ];
}

/** Checks that turns and quotations are counted as the sentences of the transcript are. */
export function verifySentences(
  dataset: Dataset,
  briefing: Briefing,
  transcript: string,
  file: string,
): Violation[] {
  let ordinal = 1;
  const starts = new Map<number, { readonly ordinal: number; readonly end: number }>();
  const violations = briefing.turns.flatMap((turn, index) => {
    const sentences = sentencesOf(transcript, turn.start, turn.end);
    const place = { file, record: turn.id };
    const found = [
      ...expecting(
        place,
        'a turn begins with its first sentence',
        String(sentences[0]?.start),
        String(turn.start),
      ),
      ...expecting(
        place,
        'a turn ends with its last sentence',
        String(sentences.at(-1)?.end),
        String(turn.end),
      ),
      ...verifyEdges(transcript, briefing, index, place),
      ...expecting(place, 'ordinal of the first sentence', String(ordinal), String(turn.firstSentence)),
      ...expecting(place, 'sentences in the turn', String(sentences.length), String(turn.sentences)),
    ];
    for (const sentence of sentences) {
      starts.set(sentence.start, { ordinal, end: sentence.end });
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
    ...quotations.flatMap(({ id, start, sentence, exact }) => {
      const place = { file, record: id };
      const found = starts.get(start);
      const end = start + lengthOf(exact);
      return [
        ...expecting(place, 'ordinal of the sentence', String(found?.ordinal), String(sentence)),
        ...expecting(place, 'a quotation is one sentence, whole', String(found?.end ?? end), String(end)),
      ];
    }),
  ];
}
