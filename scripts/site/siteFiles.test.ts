// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { siteFilesOf } from './siteFiles';

const addressOf = (path: string) => `https://v.example/base${path}`;
const addressesTo = (count: number) =>
  Array.from({ length: count }, (_, index) => addressOf(`/figures/${index}`));

/** A file read as XML: the name of its root, and the addresses in it. */
function read(xml: string | undefined) {
  const { documentElement } = new DOMParser().parseFromString(xml ?? '', 'application/xml');
  return {
    root: documentElement.tagName,
    addresses: [...documentElement.getElementsByTagName('loc')].map((loc) => loc.textContent),
  };
}

describe('the sitemap', () => {
  test('lists every address once', () => {
    const files = siteFilesOf(addressesTo(3), addressOf);
    expect([...files.keys()]).toEqual(['/sitemap.xml', '/robots.txt']);
    expect(files.get('/sitemap.xml')).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="/);
    expect(read(files.get('/sitemap.xml'))).toEqual({ root: 'urlset', addresses: addressesTo(3) });
  });

  test('escapes what XML does not take', () => {
    const address = `https://v.example/charts/a?b=1&c="<2>"'`;
    const xml = siteFilesOf([address], addressOf).get('/sitemap.xml');
    expect(xml).toContain("<loc>https://v.example/charts/a?b=1&amp;c=&quot;&lt;2&gt;&quot;'</loc>");
    expect(read(xml).addresses).toEqual([address]);
  });

  test('is one file of up to 50,000 addresses', () => {
    const files = siteFilesOf(addressesTo(50_000), addressOf);
    expect([...files.keys()]).toEqual(['/sitemap.xml', '/robots.txt']);
    expect(files.get('/sitemap.xml')?.match(/<loc>/g)).toHaveLength(50_000);
  });

  test('is an index of files that are short enough where there are more', () => {
    const files = siteFilesOf(addressesTo(100_001), addressOf);
    expect(read(files.get('/sitemap.xml'))).toEqual({
      root: 'sitemapindex',
      addresses: [1, 2, 3].map((piece) => addressOf(`/sitemap-${piece}.xml`)),
    });
    const pieces = [1, 2, 3].map((piece) => files.get(`/sitemap-${piece}.xml`) ?? '');
    const listed = pieces.map((piece) => [...piece.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc));
    expect(listed.map((piece) => piece.length)).toEqual([50_000, 50_000, 1]);
    expect(listed.flat().join(' ')).toBe(addressesTo(100_001).join(' '));
    expect(read(pieces[2]).root).toBe('urlset');
  });
});

test('robots are let in, and led to the sitemap', () => {
  const robots = siteFilesOf(addressesTo(1), addressOf).get('/robots.txt');
  expect(robots).toBe('User-agent: *\nAllow: /\n\nSitemap: https://v.example/base/sitemap.xml\n');
});
