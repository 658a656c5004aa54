/**
 * The words that a text is found by. Points and commas stay inside numbers, so that "1.067" and "12,292" are found as
 * printed.
 */
export const termsOf = (text: string): string[] =>
  text
    .split(/[\s“”"'()[\]/–]+|[.,:;?!](?=\s|$)/u)
    .filter((term) => term !== '')
    .map((term) => term.toLowerCase());

/** How many letters may be wrong in a word; none in numbers and in short words. */
export const slipsIn = (term: string): number =>
  /\d/u.test(term) || term.length < 5 ? 0 : Math.min(6, Math.round(term.length / 5));
