/** Commas between or after digits are how a number is set, not what it is: `1,030,0` finds 1030000000. */
const withoutGrouping = (text: string) => text.replaceAll(/(?<=\d),(?=\d|$)/gu, '');

/** Letters and marks brought to one form: no case, plain spaces, straight apostrophes. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('’', "'");

/** Texts made ready to be searched. The line break keeps a word from matching across two of them. */
export const searchableOf = (texts: readonly string[]): string =>
  texts.map(plain).map(withoutGrouping).join('\n');

/** The words of a search, each of which must be found. */
export const wordsOf = (search: string): readonly string[] =>
  plain(search)
    .split(/\s+/u)
    .map(withoutGrouping)
    .filter((word) => word !== '');

/** Whether every word stands somewhere in the searchable text. */
export const isFoundIn = (searchable: string, words: readonly string[]): boolean =>
  words.every((word) => searchable.includes(word));

const patternOf = (word: string) =>
  word
    .replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`)
    .replaceAll("'", "['’]")
    .replaceAll(/(?<=\d)(?=\d)/gu, ',?');

/** A text cut at the words of a search: every second part is a match, the first is none. */
export function partsOf(text: string, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [text];
  const patterns = words.toSorted((a, b) => b.length - a.length).map(patternOf);
  return text.split(new RegExp(`(${patterns.join('|')})`, 'giu'));
}
