/** Letters and digits of any script, with hyphens between; marks fall off the letters that can do without. */
const slugOf = (words: string): string =>
  words
    .normalize('NFKD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .replace(/(?<=^.{80}).+/u, '');

/** The name a file is saved under: `verbatim-internet-users-2012-2023.png`. */
export function fileNameOf(
  words: readonly string[],
  span: { readonly from: number; readonly to: number } | undefined,
  ending: string,
): string {
  const years = span ? (span.from === span.to ? [`${span.from}`] : [`${span.from}-${span.to}`]) : [];
  return `${['verbatim', ...words.map(slugOf), ...years].filter((part) => part !== '').join('-')}.${ending}`;
}
