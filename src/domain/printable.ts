/** Control characters, half of a pair, what XML has no place for, and signs that turn the words around them. */
const unseen = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** A text as it can be shown and written to any file: without what is never seen, and without space at its ends. */
export const printable = (text: string): string => text.replaceAll(unseen, '').trim();
