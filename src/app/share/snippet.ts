import hostScript from './embedHost.js?raw';
import { escapeXml } from '../../domain/escapeXml';

/** Shapes a frame can have; `fit` takes the width there is and asks for its height. */
export const frameShapes = [
  { name: 'fit', label: 'Full width, automatic height' },
  { name: '16:9', label: '16:9', width: 960, height: 540 },
  { name: '4:3', label: '4:3', width: 800, height: 600 },
  { name: 'square', label: 'Square', width: 600, height: 600 },
  { name: 'custom', label: 'Custom' },
] as const;
export type FrameShapeName = (typeof frameShapes)[number]['name'];

/** The least and the most a frame may measure, in px. */
const frameLimits = { least: { width: 320, height: 240 }, most: 4000 } as const;

/** A side of a frame as it was typed: the number of px, or what is wrong with it. */
export function sideOf(text: string, side: 'width' | 'height'): number | string {
  const least = frameLimits.least[side];
  const value = /^\d{1,5}$/u.test(text.trim()) ? Number(text) : Number.NaN;
  if (value >= least && value <= frameLimits.most) return value;
  return `Enter a whole number of pixels from ${least} to ${frameLimits.most}, such as ${side === 'width' ? 640 : 480}.`;
}

export type SnippetAsk = {
  /** Full address of the embed. */
  readonly src: string;
  /** Full address of the site, with a slash at its end. */
  readonly site: string;
  readonly title: string;
  readonly height: number;
  /** Absent: as wide as the column, and as high as it asks to be; `height` holds until then, and without script. */
  readonly width?: number;
};

/** The script for the page around, without what only its reader needs. */
const shortHostScript = hostScript
  .replaceAll(/^\s*\/\/.*$|\/\*.*?\*\/ ?/gmu, '')
  .replaceAll(/\n\s*/gu, '')
  .trim();

/** The markup to paste into a page. */
export function snippetOf({ src, site, title, height, width }: SnippetAsk): string {
  const frame = `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="${width ?? '100%'}" height="${height}" loading="lazy" style="border:0"></iframe>`;
  if (width !== undefined) return frame;
  return `${frame}\n<script data-site="${escapeXml(site)}">${shortHostScript}</script>`;
}
