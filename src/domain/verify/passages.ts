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

/** A passage stands at its position, inside its quotation. */
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
  return expecting(place, 'the phrase stands at its position inside its quotation', passage.phrase, found);
}

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Whether a text has some words, whole and in any case. */
export const hasWords = (text: string, words: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${escaped(words)}(?![\\p{L}\\d])`, 'iu').test(text);
