import type { Room } from './framing';
import { linesOf, type Measure, type PosterFont } from './lines';
import { families, formatPx } from './markup';
import { escapeXml } from '../../domain/escapeXml';

/** The words before the phrase, the phrase, and the words after it. */
export type PosterSentence = readonly [string, string, string];

// Signs that no text holds keep the phrase apart while lines are broken.
const [begin, end] = ['\uE000', '\uE001'];
const plain = (text: string) => text.replaceAll(/[\uE000\uE001]/gu, '');

const lineHeight = 1.4;

/** What of a line stands before, in and after the phrase. */
function partsOf(line: string): PosterSentence {
  const from = line.indexOf(begin);
  if (from < 0) return [line, '', ''];
  const to = line.includes(end) ? line.indexOf(end) : line.length;
  return [line.slice(0, from), plain(line.slice(from, to)), line.slice(to + 1)];
}

/** The sentence in lines of the largest font, up to that one, in which a room holds them. */
function linesIn(
  room: Room,
  text: string,
  font: PosterFont,
  measure: Measure,
): { readonly font: PosterFont; readonly lines: readonly string[] } {
  const lines = linesOf(text, room.width, font, (part, f) => measure(plain(part), f));
  if (lines.length * font.size * lineHeight <= room.height || font.size < 4) return { font, lines };
  return linesIn(room, text, { ...font, size: font.size * 0.96 }, measure);
}

/** Words that are told how long they are, so that they stand on their ground in whatever font they are shown. */
const piece = (x: number, length: number, text: string, more = ''): string =>
  text === ''
    ? ''
    : `<tspan x="${formatPx(x)}" textLength="${formatPx(length)}"${more}>${escapeXml(text)}</tspan>`;

/** A line of which a part is on a ground of its own. */
function markedLine(
  [before, phrase, after]: PosterSentence,
  { x, y }: Pick<Room, 'x' | 'y'>,
  mark: string,
  font: PosterFont,
  measure: Measure,
): { readonly ground: string; readonly words: string } {
  if (phrase === '') return { ground: '', words: escapeXml(before) };
  const { size } = font;
  const from = x + measure(before, font);
  const to = x + measure(before + phrase, font);
  return {
    ground: `<rect x="${formatPx(from - size * 0.06)}" y="${formatPx(y - size * 0.92)}" width="${formatPx(to - from + size * 0.12)}" height="${formatPx(size * 1.2)}" fill="${mark}"/>`,
    words: `${piece(x, from - x, before)}${piece(from, to - from, phrase, ' data-phrase=""')}<tspan x="${formatPx(to)}">${escapeXml(after)}</tspan>`,
  };
}

/** A quoted sentence in the largest lines, up to a font, that a room holds, its phrase on a ground of its own as the page shows it. */
export function sentenceMarkup(
  [before, phrase, after]: PosterSentence,
  room: Room,
  { ink, mark }: { readonly ink: string; readonly mark: string },
  most: PosterFont,
  measure: Measure,
): string {
  const whole = `“${before}${begin}${phrase.replaceAll(' ', ` ${begin}`)}${end}${after}”`;
  const { font, lines } = linesIn(room, whole, most, measure);
  return lines
    .map((line, index) => {
      const y = room.y + (index + 1) * font.size * lineHeight;
      const { ground, words } = markedLine(partsOf(line), { x: room.x, y }, mark, font, measure);
      return `${ground}<text x="${formatPx(room.x)}" y="${formatPx(y)}" font-family="${families[font.family]}" font-size="${formatPx(font.size)}" fill="${ink}">${words}</text>`;
    })
    .join('');
}
