import { lengthOf, sliceOf } from '../codePoints';
import type { Passage, Quotation } from '../model';
import { expecting, type Place, type Violation } from './violation';

/** The words of a quotation before and after a passage of it; empty where the passage is not in it. */
export function contextOf(
  quotation: Quotation | undefined,
  passage: Pick<Passage, 'start' | 'phrase'>,
): { readonly before: string; readonly after: string } {
  const from = quotation ? passage.start - quotation.start : -1;
  if (!quotation || from < 0) return { before: '', after: '' };
  return {
    before: sliceOf(quotation.exact, 0, from),
    after: sliceOf(quotation.exact, from + lengthOf(passage.phrase)),
  };
}

/** Whether a cut between two texts goes through a word or a number: “1.|3 trillion”, “percent|age points”. */
const isWithin = (before: string, after: string): boolean =>
  /[\p{L}\d]$/u.test(before)
    ? /^(?:[\p{L}\d]|[.,]\d)/u.test(after)
    : /\d[.,]$/u.test(before) && /^\d/u.test(after);

/** The words a passage must not be cut out of, where it begins or ends within them. */
function verifyEdges(place: Place, quotation: Quotation, passage: Passage): Violation[] {
  const { before, after } = contextOf(quotation, passage);
  const isCut = isWithin(before, passage.phrase) || isWithin(passage.phrase, after);
  return expecting(
    place,
    'a phrase begins and ends with whole words and numbers',
    'whole words',
    isCut ? `“${before.slice(-12)}|${passage.phrase}|${after.slice(0, 12)}”` : 'whole words',
  );
}

/** A passage stands at its position, inside its quotation, and cuts no word or number of it. */
export function verifyPassage(
  place: Place,
  quotations: ReadonlyMap<string, Quotation>,
  passage: Passage,
): Violation[] {
  const quotation = quotations.get(passage.quotation);
  if (!quotation) {
    return [
      { ...place, rule: 'the quotation exists', expected: passage.quotation, found: 'no such quotation' },
    ];
  }
  const from = passage.start - quotation.start;
  const found = from < 0 ? '' : sliceOf(quotation.exact, from, from + lengthOf(passage.phrase));
  const standing = expecting(
    place,
    'the phrase stands at its position inside its quotation',
    passage.phrase,
    found,
  );
  return standing.length > 0 ? standing : verifyEdges(place, quotation, passage);
}
