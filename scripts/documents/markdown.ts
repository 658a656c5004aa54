const fences = /^( *)(`{3,})[^\n]*\n([\s\S]*?)^\1\2$/gmu;

/** A document without its blocks of code. */
const proseOf = (text: string): string => text.replaceAll(fences, '');

/** The lines of a document’s blocks of code. */
export const blockLinesOf = (text: string): readonly string[] =>
  [...text.matchAll(fences)].flatMap(([, , , block = '']) => block.split('\n').map((line) => line.trim()));

/** What is set as code within the lines of a text. */
export const codesOf = (text: string): readonly string[] =>
  [...proseOf(text).matchAll(/(?<!`)`([^`\n]+)`(?!`)/gu)].map(([, code = '']) => code);

/** Where the links and pictures of a document lead, those to other hosts aside. */
export const linksOf = (text: string): readonly string[] =>
  [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/u.test(target));

/** The anchors of a document’s headings, as GitHub makes them. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of proseOf(text).matchAll(/^#+ (.+)$/gmu)) {
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1').toLowerCase();
    const anchor = words.replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-');
    let [own, count] = [anchor, 0];
    while (anchors.has(own)) own = `${anchor}-${(count += 1)}`;
    anchors.add(own);
  }
  return anchors;
}

/** What stands under a heading, up to the next of its level or above; throws where there is no such heading. */
export function sectionOf(text: string, heading: string): string {
  const [, after = ''] = new RegExp(`^#+ ${heading}$([\\s\\S]*)`, 'mu').exec(text) ?? [];
  const level = new RegExp(`^(#+) ${heading}$`, 'mu').exec(text)?.[1];
  if (level === undefined) throw new Error(`No heading says “${heading}”`);
  return after.split(new RegExp(`^#{1,${level.length}} `, 'mu'))[0] ?? '';
}

/** Whether a line is what stands between the head of a table and its rows. */
const isRule = (line: string | undefined) => line !== undefined && /^\|[ :|-]+\|$/u.test(line);

/** The cells of every row of the tables in a text, their heads left out. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').map((line) => line.trim());
  const rows = lines.filter(
    (line, index) => line.startsWith('|') && !isRule(line) && !isRule(lines[index + 1]),
  );
  return rows.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** What is set as code in a column of the tables under a heading. */
export const columnOf = (text: string, heading: string, column = 0): readonly string[] =>
  rowsOf(sectionOf(text, heading)).flatMap((cells) => codesOf(cells[column] ?? ''));
