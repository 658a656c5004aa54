import { pageOf } from '../../src/domain/pages';

/** Px of every image. */
export const linkImageSize = { width: 1200, height: 630 } as const;

/** The image of the site, which pages without one of their own have. */
export const siteImage = '/images/verbatim.png';

/** The image of a page, under the site: its own of a chart and a figure, that of the site of any other. */
export function linkImagePath(path: string): string {
  const { kind } = pageOf(path);
  return kind === 'chart' || kind === 'figure' ? `/images${path}.png` : siteImage;
}
