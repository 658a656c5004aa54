import { fitted, type Measure, type PosterFont } from './lines';
import { textAt } from './markup';

/** A number in its printed words, and what it says of what. */
export type PosterHeadline = { readonly printed: string; readonly words: string };

type Room = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Numbers beside each other, all as large, each over its words. */
export function headlinesMarkup(
  headlines: readonly PosterHeadline[],
  room: Room,
  [large, small]: readonly [PosterFont, PosterFont],
  { ink, soft }: { readonly ink: string; readonly soft: string },
  measure: Measure,
): string {
  const gap = large.size * 0.5;
  const width = (room.width - gap * (headlines.length - 1)) / headlines.length;
  const sizes = headlines.map(({ printed }) => fitted(printed, width, 2, large, measure).font.size);
  const font = { ...large, size: Math.min(...sizes) };
  const columns = headlines.map(({ printed, words }) => ({
    number: fitted(printed, width, 2, font, measure).lines,
    below: fitted(words, width, 3, small, measure),
  }));
  const [line, belowLine] = [font.size * 1.1, small.size * 1.35];
  const most = Math.max(...columns.map(({ number }) => number.length));
  const words = Math.max(...columns.map(({ below }) => below.lines.length));
  const top = room.y + Math.max(0, (room.height - most * line - words * belowLine) / 2);
  return columns
    .flatMap(({ number, below }, column) => {
      const x = room.x + column * (width + gap);
      return [
        ...number.map((text, index) =>
          // Numbers stand on one line with each other, whatever stands over them.
          textAt(x, top + (most - number.length + index + 1) * line - font.size * 0.15, text, font, ink),
        ),
        ...below.lines.map((text, index) =>
          textAt(x, top + most * line + (index + 1) * belowLine, text, below.font, soft),
        ),
      ];
    })
    .join('');
}
