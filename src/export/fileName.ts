const slugOf = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 80);

/** The name a file is saved under: `verbatim-internet-users-2012-2023.png`. */
export function fileNameOf(
  words: readonly string[],
  span: { readonly from: number; readonly to: number } | undefined,
  ending: string,
): string {
  const years = span ? (span.from === span.to ? [`${span.from}`] : [`${span.from}-${span.to}`]) : [];
  return `${['verbatim', ...words.map(slugOf), ...years].filter((part) => part !== '').join('-')}.${ending}`;
}
