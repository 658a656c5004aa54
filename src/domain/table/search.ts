/** Commas between or after digits are how a number is set, not what it is: `1,030,0` finds 1030000000. */
const withoutGrouping = (text: string) => text.replaceAll(/(?<=\d),(?=[\d\t]|$)/gmu, '');

/** Letters and marks brought to one form: no case, plain spaces, straight apostrophes. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('’', "'");

/**
 * A text, or texts parted by line breaks or tabs, made ready to be searched. A word has neither: it is never found across
 * two texts.
 */
export const searchableOf = (text: string): string => withoutGrouping(plain(text));

/** Short ways to write what is printed in full, or with a sign. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d) ?(?:bn|b)(?![\p{L}\d])/gu, ' billion'],
  [/(?<=\d) ?(?:tn|trn)(?![\p{L}\d])/gu, ' trillion'],
  [/(?<=\d) ?(?:mn|m)(?![\p{L}\d])/gu, ' million'],
  [/(?<=\d) ?(?:percent|per cent|pct)(?![\p{L}\d])/gu, '%'],
  [/(?<=\d)(?=(?:b|m|tr)illion)/gu, ' '],
];

/** A search in the spelling of the briefings: “45.5tn” is “45.5 trillion”, “73 percent” is “73%”. */
export const inPrintedSpelling = (search: string): string =>
  spellings.reduce((text, [short, printed]) => text.replaceAll(short, printed), plain(search));

/** The words of a search, each of which must be found. */
export const wordsOf = (search: string): readonly string[] =>
  inPrintedSpelling(search)
    .split(/\s+/u)
    .map(withoutGrouping)
    .filter((word) => word !== '');
