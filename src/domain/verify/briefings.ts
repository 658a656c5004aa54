import type { Briefing, Dataset } from '../model';
import { parseDay } from '../period';
import { formatDay } from '../reference';
import { expecting, fileIn, type Place, type Violation } from './violation';

/** What is known of who speaks, and when, without the transcript: names, turns and the day are each written twice. */
export function verifyBriefing(dataset: Dataset, briefing: Briefing): Violation[] {
  const { id, turns, speakers, held, heldWords, shortName } = briefing;
  const at = (record: string): Place => ({ file: fileIn(id, 'briefing.ts'), record });
  const ledgers = dataset.ledgers.filter((ledger) => ledger.briefing === id).length;
  return [
    ...expecting(at(id), 'a briefing has one ledger', '1', String(ledgers)),
    ...expecting(
      at(id),
      'the day it was held is the one its words give',
      parseDay(heldWords.phrase) ?? 'a day',
      held,
    ),
    ...expecting(
      at(id),
      'the short name is the month and year it was held',
      formatDay(held).replace(/^\d+ /u, ''),
      shortName,
    ),
    ...speakers.flatMap((speaker) =>
      expecting(
        at(speaker.id),
        'every speaker speaks',
        'one turn or more',
        turns.some((turn) => turn.speaker === speaker.id) ? 'one turn or more' : 'none: remove the speaker',
      ),
    ),
    ...turns.flatMap((turn) => {
      const speaker = speakers.find((s) => s.id === turn.speaker);
      if (!speaker)
        return expecting(at(turn.id), 'the speaker of a turn exists', turn.speaker, 'no such speaker');
      return turn.nameLine === null
        ? []
        : expecting(
            at(turn.id),
            'the speaker’s name is the one on the line above the turn',
            turn.nameLine,
            speaker.name,
          );
    }),
    ...turns.flatMap((turn, index) => {
      const before = turns[index - 1];
      return before && before.end > turn.start
        ? [
            {
              ...at(turn.id),
              rule: 'turns follow each other',
              expected: `from ${before.end}`,
              found: `${turn.start}`,
            },
          ]
        : [];
    }),
  ];
}
