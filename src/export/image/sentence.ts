import { linesOf, type Measure, type PosterFont } from './lines';
import type { Room } from './framing';
import { escape, families, n } from './markup';

/** The words before the phrase, the phrase, and the words after it. */
export type PosterSentence = readonly [string, string, string];

// Signs that no text holds keep the phrase apart while lines are broken.
const [begin, end] = ['\uE000', '\uE001'];
const plain = (text: string) => text.replaceAll(/[\uE000\uE001]/gu, '');

/** What of a line stands before, in and after the phrase. */
function partsOf(line: string): PosterSentence {
  const from = line.indexOf(begin);
  if (from < 0) return [line, '', ''];
  const to = line.includes(end) ? line.indexOf(end) : line.length;
  return [line.slice(0, from), plain(line.slice(from, to)), line.slice(to + 1)];
}

/** A quoted sentence in the largest lines, up to a font, that a room holds, its phrase on a ground of its own as the page shows it. */
export function sentenceMarkup(
  [before, phrase, after]: PosterSentence,
  { x, y, width, height }: Room,
  { ink, mark }: { readonly ink: string; readonly mark: string },
  font: PosterFont,
  measure: Measure,
): string {
  const whole = `“${before}${begin}${phrase.replaceAll(' ', ` ${begin}`)}${end}${after}”`;
  let [used, lines] = [font, linesOf(whole, width, font, (text, f) => measure(plain(text), f))];
  while (lines.length * used.size * 1.4 > height && used.size > font.size / 4) {
    used = { ...used, size: used.size * 0.96 };
    lines = linesOf(whole, width, used, (text, f) => measure(plain(text), f));
  }
  const { size } = used;
  return lines
    .map((line, index) => {
      const baseline = n(y + (index + 1) * size * 1.4);
      const parts = partsOf(line);
      const [from, to] = [measure(parts[0], used), measure(parts[0] + parts[1], used)].map(
        (at) => x + at,
      ) as [number, number];
      const [head, marked, tail] = parts.map(escape);
      const ground =
        marked === ''
          ? ''
          : `<rect x="${n(from - size * 0.06)}" y="${n(y + (index + 1) * size * 1.4 - size * 0.92)}" width="${n(to - from + size * 0.12)}" height="${n(size * 1.2)}" fill="${mark}"/>`;
      const words =
        marked === ''
          ? head
          : `${head}<tspan x="${n(from)}" data-phrase="">${marked}</tspan><tspan x="${n(to)}">${tail}</tspan>`;
      return `${ground}<text x="${n(x)}" y="${baseline}" font-family="${families[used.family]}" font-size="${n(size)}" fill="${ink}">${words}</text>`;
    })
    .join('');
}
