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
};

/** Text as it stands between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The elements of a head that say what a page is. */
export function headMarkup({ title, description, canonical, isListed, oEmbed }: PageHead): string {
  const [named, described, at] = [title, description, canonical].map(escapeHtml);
  return [
    `<title>${named}</title>`,
    `<meta name="description" content="${described}">`,
    `<link rel="canonical" href="${at}">`,
    ...(oEmbed === undefined
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oEmbed)}" title="${named}">`,
        ]),
    ...(isListed
      ? [
          '<meta property="og:type" content="article">',
          '<meta property="og:site_name" content="Verbatim">',
          `<meta property="og:title" content="${named}">`,
          `<meta property="og:description" content="${described}">`,
          `<meta property="og:url" content="${at}">`,
          '<meta name="twitter:card" content="summary">',
        ]
      : ['<meta name="robots" content="noindex">']),
  ].join('\n    ');
}
