import { lengthOf, positionOf, sliceOf } from '../../src/domain/codePoints';

/** A sentence of a transcript by its code-point offsets; `end` is exclusive. */
export type Sentence = { readonly start: number; readonly end: number; readonly exact: string };

/** Words whose full stop does not end a sentence in these transcripts. */
const abbreviation = /(?:\b(?:Mr|Ms|Mrs|Dr|Inc|Co|Feb|Aug|Sept|Oct|Nov|Dec|a\.m|p\.m)|\b[A-Z])\.$/u;
/** Closing mark, an optional quotation mark, blank space, then something that can begin a sentence. */
const boundary = /[.?!]["”']?(?=\s+["“'A-Z0-9])/gu;

/** Splits one paragraph; sentences carry UTF-16 indexes relative to it. */
function splitParagraph(paragraph: string): [number, number][] {
  const spans: [number, number][] = [];
  let from = 0;
  for (const match of paragraph.matchAll(boundary)) {
    const to = match.index + match[0].length;
    if (abbreviation.test(paragraph.slice(from, match.index + 1))) continue;
    spans.push([from, to]);
    from = to;
  }
  spans.push([from, paragraph.length]);
  return spans;
}

/**
 * The sentences of a stretch of transcript, given by code-point offsets; a line without a word is none.
 * Used when numbers are added and when sources are verified; the published data carries positions, so a page
 * never segments anything.
 */
export function sentencesOf(transcript: string, start: number, end: number): Sentence[] {
  const text = sliceOf(transcript, start, end);
  const sentences: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const [from, to] of splitParagraph(line)) {
      const raw = line.slice(from, to);
      const exact = raw.trim();
      if (!/[\p{L}\p{N}]/u.test(exact)) continue;
      const position = start + positionOf(text, lineStart + from + raw.indexOf(exact));
      sentences.push({ start: position, end: position + lengthOf(exact), exact });
    }
    lineStart += line.length + 1;
  }
  return sentences;
}
