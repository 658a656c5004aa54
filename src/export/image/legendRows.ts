import type { Measure, PosterFont } from './lines';
import { drawingMarkup, type PosterDrawing, textAt } from './markup';

export type PosterLegend = { readonly sample: PosterDrawing | undefined; readonly words: string };

/** The legend in rows from the left, as high as it says; what it draws begins at a corner. */
function legendRows(items: readonly PosterLegend[], width: number, font: PosterFont, measure: Measure) {
  const [row, gap] = [font.size * 1.9, font.size * 1.4];
  const scale = font.size / 15;
  const spots: { x: number; line: number; item: PosterLegend }[] = [];
  let [x, line] = [0, 0];
  for (const item of items) {
    const wide = (item.sample ? item.sample.width * scale + font.size * 0.4 : 0) + measure(item.words, font);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    spots.push({ x, line, item });
    x += wide + gap;
  }
  const draw = (left: number, top: number, ink: string) =>
    spots
      .map(({ x: at, line: down, item: { sample, words } }) => {
        const middle = top + down * row + row / 2;
        const after = sample ? sample.width * scale + font.size * 0.4 : 0;
        const shape = sample
          ? drawingMarkup(sample, left + at, middle - (sample.height * scale) / 2, scale)
          : '';
        return shape + textAt(left + at + after, middle + font.size * 0.34, words, font, ink);
      })
      .join('');
  return { height: items.length === 0 ? 0 : (line + 1) * row, draw };
}

/** The legend in the largest font, from the first to the last, in which it is no higher than that. */
export function legendWithin(
  most: number,
  items: readonly PosterLegend[],
  width: number,
  [font, least]: readonly [PosterFont, PosterFont],
  measure: Measure,
): ReturnType<typeof legendRows> {
  const legend = legendRows(items, width, font, measure);
  if (legend.height <= most || font.size <= least.size) return legend;
  // The drawing is what is looked at: many words beside it are set smaller.
  const smaller = { ...font, size: Math.max(least.size, font.size * 0.92) };
  return legendWithin(most, items, width, [smaller, least], measure);
}
