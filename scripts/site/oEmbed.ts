import { escapeXml } from '../../src/domain/escapeXml';
import type { HeadImage } from './pageHead';

/** What a page needs to be shown in another by its address alone; sizes in px. */
type Embeddable = {
  readonly title: string;
  /** Address of the site without a slash at its end. */
  readonly site: string;
  /** Path of the embed under the site. */
  readonly embed: string;
  readonly width: number;
  readonly height: number;
  readonly image?: Pick<HeadImage, 'address' | 'width' | 'height'> | undefined;
};

/** The path of a page's oEmbed answer under the site. */
export const oEmbedPath = (path: string): string => `/oembed${path}.json`;

/** An answer of the oEmbed specification 1.0 (oembed.com), of the kind `rich`. */
export function oEmbedOf({ title, site, embed, width, height, image }: Embeddable) {
  const src = escapeXml(`${site}${embed}`);
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Verbatim',
    provider_url: `${site}/`,
    title,
    html: `<iframe src="${src}" title="${escapeXml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0"></iframe>`,
    width,
    height,
    ...(image
      ? { thumbnail_url: image.address, thumbnail_width: image.width, thumbnail_height: image.height }
      : {}),
  } as const;
}
