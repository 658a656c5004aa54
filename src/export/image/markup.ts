import type { PosterFont } from './lines';
import { escapeXml } from '../../domain/escapeXml';

/** A piece of drawing in its own size: what stands in an `<svg>`, and that `<svg>`'s box. */
export type PosterDrawing = {
  readonly markup: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export const families = {
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, sans-serif",
};

/** A number of px with two decimals at most. */
export const formatPx = (value: number): string => String(Math.round(value * 100) / 100);

/** A line of text at its baseline. */
export const textAt = (
  x: number,
  y: number,
  text: string,
  { size, weight, family }: PosterFont,
  fill: string,
): string =>
  `<text x="${formatPx(x)}" y="${formatPx(y)}" font-family="${families[family]}" font-size="${formatPx(size)}" font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`;

/** A piece of drawing with its corner at a place, so many times as large. */
export const drawingMarkup = (
  { markup, left, top, width, height }: PosterDrawing,
  x: number,
  y: number,
  scale: number,
): string =>
  `<svg x="${formatPx(x)}" y="${formatPx(y)}" width="${formatPx(width * scale)}" height="${formatPx(height * scale)}" viewBox="${formatPx(left)} ${formatPx(top)} ${formatPx(width)} ${formatPx(height)}" overflow="visible" font-family="${families.sans}">${markup}</svg>`;
