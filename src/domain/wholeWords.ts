const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Where a text has some words, whole and in any case, in UTF-16 units. */
export const placesOf = (text: string, words: string): readonly number[] =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${escaped(words)}(?![\\p{L}\\d])`, 'giu'))].map(
    ({ index }) => index,
  );

/** Whether a text has some words, whole and in any case. */
export const hasWords = (text: string, words: string): boolean => placesOf(text, words).length > 0;
