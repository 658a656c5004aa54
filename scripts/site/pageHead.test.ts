import { expect, test } from 'vitest';
import { escapeXml } from '../../src/domain/escapeXml';
import { headMarkup } from './pageHead';

const head = {
  title: '“R&D” <b>',
  description: 'He said "five" & <script>alert(1)</script>',
  canonical: 'https://v.example/charts/a?b=1&c="2"',
  isListed: true,
};

test('text is escaped for attributes and between tags', () => {
  expect(escapeXml(`<a href="x">'&amp;'</a>`)).toBe(`&lt;a href=&quot;x&quot;&gt;'&amp;amp;'&lt;/a&gt;`);
});

test('a head says title, description and address, escaped', () => {
  const markup = headMarkup(head);
  expect(markup).toContain('<title>“R&amp;D” &lt;b&gt;</title>');
  expect(markup).toContain(
    '<meta name="description" content="He said &quot;five&quot; &amp; &lt;script&gt;alert(1)&lt;/script&gt;">',
  );
  expect(markup).toContain(
    '<link rel="canonical" href="https://v.example/charts/a?b=1&amp;c=&quot;2&quot;">',
  );
  expect(markup).not.toMatch(/<(?:script|b)>/);
});

test('a listed page says the same to those who show links', () => {
  const markup = headMarkup(head);
  expect(markup).toContain('<meta property="og:title" content="“R&amp;D” &lt;b&gt;">');
  expect(markup).toContain(
    '<meta property="og:url" content="https://v.example/charts/a?b=1&amp;c=&quot;2&quot;">',
  );
  expect(markup).not.toContain('noindex');
});

test('a page that is not listed asks not to be', () => {
  const markup = headMarkup({ ...head, isListed: false });
  expect(markup).toContain('<meta name="robots" content="noindex">');
  expect(markup).not.toContain('og:');
});

test('a page that can be shown by its address alone says where its answer stands', () => {
  expect(headMarkup(head)).not.toContain('oembed');
  expect(headMarkup({ ...head, oEmbed: 'https://v.example/oembed/charts/a.json' })).toContain(
    '<link rel="alternate" type="application/json+oembed" href="https://v.example/oembed/charts/a.json" title="“R&amp;D” &lt;b&gt;">',
  );
});

test('a page with an image shows it large; one without shows none', () => {
  expect(headMarkup(head)).not.toContain('og:image');
  expect(headMarkup(head)).toContain('content="summary"');
  const image = { address: 'https://v.example/images/a.png', words: 'Chart: “a”', width: 1200, height: 630 };
  const markup = headMarkup({ ...head, image });
  for (const tag of [
    '<meta property="og:image" content="https://v.example/images/a.png">',
    '<meta property="og:image:width" content="1200">',
    '<meta property="og:image:height" content="630">',
    '<meta property="og:image:alt" content="Chart: “a”">',
    '<meta name="twitter:card" content="summary_large_image">',
  ])
    expect(markup).toContain(tag);
  expect(headMarkup({ ...head, image, isListed: false })).not.toContain('og:image');
});
