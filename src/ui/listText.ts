/** How English joins what it lists: “a”, “a and b”, “a, b and c”. */
export const listFormat = new Intl.ListFormat('en-GB');

/** Names in one line, each once. */
export const listText = (names: Iterable<string>): string => listFormat.format(new Set(names));
