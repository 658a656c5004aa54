import { escapeXml } from '../../src/domain/escapeXml';

/** What a page says of itself to those who list it. */
export type PageHead = {
  readonly title: string;
  readonly description: string;
  /** The one address the page is known by; on another origin than the page where it is published twice. */
  readonly canonical: string;
  /** Pages that only repeat another one are not listed. */
  readonly isListed: boolean;
  /** Address of the page's oEmbed answer, where it has one. */
  readonly oEmbed?: string | undefined;
  readonly image?: HeadImage | undefined;
};

/** A picture of the page for those who show links; sizes in px. */
export type HeadImage = {
  readonly address: string;
  readonly words: string;
  readonly width: number;
  readonly height: number;
};

const imageMarkup = ({ address, words, width, height }: HeadImage): readonly string[] => [
  `<meta property="og:image" content="${escapeXml(address)}">`,
  `<meta property="og:image:width" content="${width}">`,
  `<meta property="og:image:height" content="${height}">`,
  `<meta property="og:image:alt" content="${escapeXml(words)}">`,
];

/** The elements of a head that say what a page is. */
export function headMarkup({ title, description, canonical, isListed, oEmbed, image }: PageHead): string {
  const [named, described, at] = [title, description, canonical].map(escapeXml);
  return [
    `<title>${named}</title>`,
    `<meta name="description" content="${described}">`,
    `<link rel="canonical" href="${at}">`,
    ...(oEmbed === undefined
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${escapeXml(oEmbed)}" title="${named}">`,
        ]),
    ...(isListed
      ? [
          '<meta property="og:type" content="article">',
          '<meta property="og:site_name" content="Verbatim">',
          `<meta property="og:title" content="${named}">`,
          `<meta property="og:description" content="${described}">`,
          `<meta property="og:url" content="${at}">`,
          ...(image ? imageMarkup(image) : []),
          `<meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}">`,
        ]
      : ['<meta name="robots" content="noindex">']),
  ].join('\n    ');
}
