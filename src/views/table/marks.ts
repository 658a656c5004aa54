const patternOfWord = (word: string) =>
  word
    .replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`)
    .replaceAll("'", "['’]")
    .replaceAll(/(?<=\d)(?=\d)/gu, ',?');

/** What marks the words of a search in a text; undefined when there are none. The words are those of `wordsOf`. */
export function patternOf(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const patterns = words.toSorted((a, b) => b.length - a.length).map(patternOfWord);
  return new RegExp(`(${patterns.join('|')})`, 'giu');
}

/** A text cut at what a pattern marks: every second part is a match, the first is none. */
export const partsOf = (text: string, pattern: RegExp | undefined): readonly string[] =>
  pattern ? text.split(pattern) : [text];
