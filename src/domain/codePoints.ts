/**
 * Positions in transcripts count Unicode code points, as the W3C TextPositionSelector asks;
 * JavaScript strings count UTF-16 units. These three are the only places where the two meet.
 */

const hasSurrogates = (text: string): boolean =>
  /[\uD800-\uDFFF]/u.test(text) || /[\u{10000}-\u{10FFFF}]/u.test(text);

/** Number of code points in a text. */
export const lengthOf = (text: string): number =>
  hasSurrogates(text) ? Array.from(text).length : text.length;

/** The text between two code-point positions; `end` is exclusive. */
export const sliceOf = (text: string, start: number, end?: number): string =>
  hasSurrogates(text) ? Array.from(text).slice(start, end).join('') : text.slice(start, end);

/** The code-point position of a UTF-16 index. */
export const positionOf = (text: string, index: number): number => lengthOf(text.slice(0, index));
