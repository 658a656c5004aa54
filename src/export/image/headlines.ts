import type { Room } from './framing';
import { fitText, type Measure, type PosterFont } from './lines';
import { textAt } from './markup';

/** A number in its printed words, and what it says of what. */
export type PosterHeadline = { readonly printed: string; readonly words: string };

/** The part of the width that the numbers may take. */
const numbersPart = 0.62;

/** Numbers under each other, all as large, their words beside them on the same line. */
export function headlinesMarkup(
  headlines: readonly PosterHeadline[],
  room: Room,
  [large, small]: readonly [PosterFont, PosterFont],
  { ink, soft }: { readonly ink: string; readonly soft: string },
  measure: Measure,
): string {
  const sizes = headlines.map(
    ({ printed }) => fitText(printed, room.width * numbersPart, 1, large, measure).font.size,
  );
  const font = { ...large, size: Math.min(...sizes) };
  const column = Math.max(...headlines.map(({ printed }) => measure(printed, font))) + font.size * 0.6;
  const pitch = room.height / headlines.length;
  return headlines
    .flatMap(({ printed, words }, row) => {
      const baseline = room.y + (row + 0.5) * pitch + font.size * 0.32;
      const { font: used, lines } = fitText(words, room.width - column, 2, small, measure);
      const first = baseline - (lines.length - 1) * used.size * 1.3;
      return [
        textAt(room.x, baseline, printed, font, ink),
        ...lines.map((text, index) =>
          textAt(room.x + column, first + index * used.size * 1.3, text, used, soft),
        ),
      ];
    })
    .join('');
}
