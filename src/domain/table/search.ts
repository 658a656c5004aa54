/** Commas between or after digits are how a number is set, not what it is: `1,030,0` finds 1030000000. */
const withoutGrouping = (text: string) => text.replaceAll(/(?<=\d),(?=\d|$)/gmu, '');

/** Letters and marks brought to one form: no case, plain spaces, straight apostrophes. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('’', "'");

/** A text, or texts on lines of their own, made ready to be searched. A word has no line break: it is never found across two lines. */
export const searchableOf = (text: string): string => withoutGrouping(plain(text));

/** The words of a search, each of which must be found. */
export const wordsOf = (search: string): readonly string[] =>
  plain(search)
    .split(/\s+/u)
    .map(withoutGrouping)
    .filter((word) => word !== '');
