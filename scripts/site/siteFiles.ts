import { escapeXml } from '../../src/domain/escapeXml';

/** The most addresses a sitemap may list by its protocol. */
const MOST = 50_000;

const urlSet = (addresses: readonly string[]) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `  <url><loc>${escapeXml(address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');

/** The files that tell robots which pages there are, by their path; a long list is split, and an index names its pieces. */
export function siteFilesOf(
  addresses: readonly string[],
  addressOf: (path: string) => string,
): ReadonlyMap<string, string> {
  const pieces = Array.from({ length: Math.ceil(addresses.length / MOST) }, (_, index) =>
    addresses.slice(index * MOST, (index + 1) * MOST),
  );
  const files = new Map<string, string>();
  if (pieces.length === 1) files.set('/sitemap.xml', urlSet(addresses));
  else {
    pieces.forEach((piece, index) => files.set(`/sitemap-${index + 1}.xml`, urlSet(piece)));
    const index = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...[...files.keys()].map((path) => `  <sitemap><loc>${escapeXml(addressOf(path))}</loc></sitemap>`),
      '</sitemapindex>',
      '',
    ];
    files.set('/sitemap.xml', index.join('\n'));
  }
  files.set('/robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${addressOf('/sitemap.xml')}\n`);
  return files;
}

type Forwarding = {
  /** Path under which the site is published, without a slash at its end. */
  readonly base: string;
  /** The path of the page that is led to. */
  readonly to: string;
  /** The whole address of that page. */
  readonly canonical: string;
};

/** The file at the address of a folder, which sends on to the page that lists what is in it. */
export const redirectPage = ({ base, to, canonical }: Forwarding): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${escapeXml(base + to)}">
    <link rel="canonical" href="${escapeXml(canonical)}">
    <link rel="icon" type="image/svg+xml" href="${escapeXml(base)}/favicon.svg">
    <title>Verbatim</title>
  </head>
  <body>
    <p><a href="${escapeXml(base + to)}">Go on to the page</a></p>
  </body>
</html>
`;
