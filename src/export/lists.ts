const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Words as a list in a sentence, however many there are: `a`, `a and b`, `a, b and c`. */
export const listOf = (words: readonly string[]): string => conjunction.format(words);

/** What goes before each of so many items of a list, for items that are more than words. */
export const gapsIn = (count: number): readonly string[] => {
  const parts = conjunction.formatToParts(Array.from({ length: count }, () => 'item'));
  return ['', ...parts.filter(({ type }) => type === 'literal').map(({ value }) => value)];
};

/** Where numbers were printed: `press briefing of 19 August 2022`, `press briefings of … and …`; each name once, in the order given. */
export function pressBriefingsOf(names: readonly string[]): string {
  const each = [...new Set(names)];
  return `press ${each.length === 1 ? 'briefing' : 'briefings'} of ${listOf(each)}`;
}
