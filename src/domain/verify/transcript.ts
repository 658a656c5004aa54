import { lengthOf, sliceOf } from '../codePoints';
import type { Briefing, Dataset } from '../model';
import { numeralsOf } from '../numerals';
import type { Hash } from './dataset';
import { expecting, type Violation } from './violation';

/** Checks one briefing's data against its transcript: hash, length, every quotation at its position, every numeral in the ledger. */
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
      'the transcript is the one that was read (SHA-256)',
      briefing.sha256,
      hash(transcript),
    ),
    ...expecting(
      at(briefing.id),
      'length in code points',
      String(briefing.length),
      String(lengthOf(transcript)),
    ),
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
