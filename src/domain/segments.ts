import { lengthOf, sliceOf } from './codePoints';
import type { Observation, Passage, Quotation } from './model';

/** A stretch of a quotation: plain text, the words of one or more numbers, or other words set off. */
export type Segment =
  | { readonly kind: 'text'; readonly start: number; readonly text: string }
  | {
      readonly kind: 'number';
      readonly start: number;
      readonly text: string;
      readonly observations: readonly Observation[];
    }
  | { readonly kind: 'words'; readonly start: number; readonly text: string };

type Range = { readonly start: number; readonly end: number; readonly observations: readonly Observation[] };

const isOverlapping = (a: Range, b: Range) => a.start < b.end && b.start < a.end;

/** The words of numbers; numbers that share words stand together under all the words they have. */
function numberRanges(observations: readonly Observation[]): Range[] {
  const ranges: Range[] = [];
  for (const observation of observations.toSorted((a, b) => a.citation.start - b.citation.start)) {
    const { start, phrase } = observation.citation;
    const range = { start, end: start + lengthOf(phrase), observations: [observation] };
    const last = ranges.at(-1);
    if (last && isOverlapping(last, range)) {
      ranges[ranges.length - 1] = {
        start: last.start,
        end: Math.max(last.end, range.end),
        observations: [...last.observations, observation],
      };
    } else ranges.push(range);
  }
  return ranges;
}

/** Splits a quotation at its numbers and at other words of interest; words that overlap a number are left to the number. */
export function segmentsOf(
  quotation: Quotation,
  observations: readonly Observation[],
  words: readonly Pick<Passage, 'start' | 'phrase'>[] = [],
): Segment[] {
  const ranges = numberRanges(observations);
  for (const { start, phrase } of words) {
    const range = { start, end: start + lengthOf(phrase), observations: [] };
    if (!ranges.some((known) => isOverlapping(known, range))) ranges.push(range);
  }
  const segments: Segment[] = [];
  const textOf = (start: number, end: number) =>
    sliceOf(quotation.exact, start - quotation.start, end - quotation.start);
  let position = quotation.start;
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    if (position < range.start)
      segments.push({ kind: 'text', start: position, text: textOf(position, range.start) });
    const { start, observations: here } = range;
    const text = textOf(start, range.end);
    segments.push(
      here.length > 0 ? { kind: 'number', start, text, observations: here } : { kind: 'words', start, text },
    );
    position = range.end;
  }
  const end = quotation.start + lengthOf(quotation.exact);
  if (position < end) segments.push({ kind: 'text', start: position, text: textOf(position, end) });
  return segments;
}
