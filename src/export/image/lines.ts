/** A font of a picture: size in px, weight, and which of the two families. */
export type PosterFont = {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly family: 'serif' | 'sans';
};

/** Width of a text in px. */
export type Measure = (text: string, font: PosterFont) => number;

/** Breaks a text into lines no wider than a width, between words; a word wider than that stands by itself. */
export function linesOf(text: string, width: number, font: PosterFont, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, font) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** The largest font up to `font` in which a text takes at most so many lines, and those lines. */
export function fitText(text: string, width: number, most: number, font: PosterFont, measure: Measure) {
  for (let size = font.size; ; size *= 0.94) {
    const smaller = { ...font, size };
    const lines = linesOf(text, width, smaller, measure);
    const widest = Math.max(0, ...lines.map((line) => measure(line, smaller)));
    if ((lines.length <= most && widest <= width) || size < font.size / 4) return { font: smaller, lines };
  }
}
