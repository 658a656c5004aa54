import type { Random } from './random';

/** Years stay as they are printed: periods are read from them. */
const years = /\b(?:19|20)\d\d\b/gu;

/** A sentence with other digits in its numbers. Every word keeps its place; no number begins with zero that did not. */
export function variedText(text: string, random: Random): string {
  const kept = new Set(
    [...text.matchAll(years)].flatMap(({ index }) => [0, 1, 2, 3].map((step) => index + step)),
  );
  return text.replaceAll(/\d/gu, (digit, index: number) => {
    if (kept.has(index)) return digit;
    const isFirst = !/[\d.,]/u.test(text.charAt(index - 1));
    return String(isFirst ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10));
  });
}
