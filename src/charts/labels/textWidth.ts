/**
 * Widths in em by class of letter, on the wide side: they must hold for the fallback fonts too,
 * and a layout made without a screen has nothing to measure.
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijl'’.,:;!|[\]()]/u, 0.28],
  [/[frt\s·-]/u, 0.33],
  [/[mwMW%—…]/u, 0.86],
  [/[A-Z$]/u, 0.64],
  [/[0-9–]/u, 0.53],
];

const widthOfLetter = (letter: string): number => classes.find(([like]) => like.test(letter))?.[1] ?? 0.53;

/**
 * How much wider letters may be than they are taken for where words stand close to others: in a font of the
 * reader's own, or set further apart (WCAG 1.4.12).
 */
export const wider = 1.1;

/** Some systems set small letters on whole pixels, which makes them wider than their fonts say. */
const onPixels = 1.12;

/** The width a text takes at most, in px. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size * onPixels;

/** The width of the widest line. */
export const linesWidth = (lines: readonly string[], size: number): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size)));

/** The text in lines no wider than `most`, broken at spaces; a word that is wider stands alone. */
export function wrapText(text: string, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= most)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The text cut to `most` px with an ellipsis where it is wider. */
export function cutText(text: string, size: number, most: number): string {
  if (textWidth(text, size) <= most) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > most) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
