import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withContentSecurityPolicy } from '../vite/contentSecurityPolicy';
import { shortTemplate } from './shortTemplate';
import { pageMarkup } from './template';

/** `index.html` as the build leaves it: with its files, and a policy of its own. */
const built = withContentSecurityPolicy(
  readFileSync(new URL('../../index.html', import.meta.url), 'utf8').replace(
    '</head>',
    `<script type="module" crossorigin src="/assets/main-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/shared-1.js">
    <link rel="stylesheet" crossorigin href="/assets/main-1.css">
  </head>`,
  ),
);

const content = {
  head: {
    title: 'Users',
    description: 'People',
    canonical: 'https://v.example/charts/users',
    isListed: true,
  },
  html: '<main class="a">$& $1 five</main>',
  styles: '.a > .b { color: red }',
  path: '/charts/users',
  edition: '0e1d',
  files: {
    script: '/v/assets/main-1.js',
    imports: ['/v/assets/site-1.js'],
    modules: ['/v/assets/shared-1.js', '/v/assets/view-1.js'],
    styleSheet: '/v/assets/main-1.css',
    part: '/v/parts/pages/charts/users.json',
  },
};

const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = pageMarkup(built, content);
const countOf = (pattern: RegExp, html = page) => html.match(pattern)?.length ?? 0;

describe('a page', () => {
  test('has its own head in place of that of the build', () => {
    expect(page.match(/<title>[^<]*<\/title>/g)).toEqual(['<title>Users</title>']);
    expect(page).toContain('<link rel="canonical" href="https://v.example/charts/users">');
    expect(page).toContain('<style>.a > .b { color: red }</style>');
    expect(page).not.toContain('page:head');
  });

  test('has its markup in the root, as it is, and says which page of which edition it is', () => {
    expect(page).toContain(
      '<div id="root" data-page="/charts/users"><main class="a">$& $1 five</main></div>',
    );
    expect(page.slice(page.indexOf('<template id="edition"'))).toBe(
      '<template id="edition" data-edition="0e1d"></template>\n</body>\n</html>\n',
    );
    expect(countOf(/id="root"/g)).toBe(1);
  });

  test('is not painted before its bar is whole', () => {
    expect(page).toContain('<link rel="expect" href="#main" blocking="render">');
    expect(pageMarkup(built, { ...content, files: undefined })).not.toContain('rel="expect"');
  });

  test('that is a table in a frame is not painted before its columns are known', () => {
    const html = '<main><template id="cards"></template></main>';
    expect(pageMarkup(built, { ...content, html, files: undefined })).toContain(
      '<link rel="expect" href="#cards" blocking="render">',
    );
  });

  test('asks for each file once, after everything that is read', () => {
    const [, last = ''] = page.split('five</main></div>');
    const after = last.replace(/<noscript>.*?<\/noscript>/, '');
    expect(countOf(/<script type="module"/g)).toBe(1);
    expect([...after.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address)).toEqual([
      '/v/assets/main-1.css',
      '/v/assets/shared-1.js',
      '/v/assets/view-1.js',
      '/v/parts/pages/charts/users.json',
      '/v/assets/site-1.js',
      '/v/assets/main-1.js',
    ]);
    expect(after).toContain('media="print" data-whole');
    expect(last).toContain('<noscript><link rel="stylesheet" href="/v/assets/main-1.css"></noscript>');
    expect(after).toMatch(
      /<template id="needed">[^]*<link rel="preload" as="fetch" crossorigin href=[^]*<\/template>/,
    );
  });

  test('has one policy, with the hashes of its own styles and of the scripts in its head', () => {
    expect(countOf(/http-equiv="Content-Security-Policy"/g)).toBe(1);
    expect(page).toContain(`style-src 'self' ${hash(content.styles)};`);
    const scripts = [...page.matchAll(/<script(?: data-early)?>([\s\S]*?)<\/script>/g)];
    expect(scripts).toHaveLength(2);
    expect(page).toContain(`script-src 'self' ${scripts.map(([, code]) => hash(code)).join(' ')};`);
  });

  test('keeps what every page has: the theme before the first paint, and the words for a failure', () => {
    expect(page).toContain('root.dataset.theme');
    expect(page).toContain('id="script-failure"');
  });

  test('without files needs no script', () => {
    const plain = pageMarkup(built, { ...content, files: undefined });
    expect(countOf(/<script type="module"|rel="(?:stylesheet|preload|modulepreload)"/g, plain)).toBe(0);
    expect(plain).toContain('<div id="root" data-page="/charts/users">');
    expect(plain).toContain('data-edition="0e1d"');
    expect(plain).not.toContain('data-early');
  });

  test('escapes its path', () => {
    const odd = pageMarkup(built, { ...content, path: '/charts/"><script>' });
    expect(odd).toContain('data-page="/charts/&quot;&gt;&lt;script&gt;"');
  });
});

describe('the beginning of every page', () => {
  const short = shortTemplate(built);

  test('is `index.html` without what nobody reads', () => {
    expect(short.length).toBeLessThan(built.length);
    expect(short).not.toContain('// ');
    expect(short).toContain('<!-- page:head -->');
  });

  test('is refused when its script is none', () => {
    expect(() => shortTemplate(built.replace('<script>', '<script>}'))).toThrow('The script in index.html');
  });
});

test.each([
  ['<!-- page:head -->', 'page:head'],
  ['<!-- /page:head -->', 'page:head'],
  ['<div id="root"></div>', 'id="root"'],
  ['</body>', '/body'],
])('a template without %s is refused', (place, name) => {
  expect(() => pageMarkup(built.replace(place, ''), content)).toThrow(`index.html has no place for`);
  expect(() => pageMarkup(built.replace(place, ''), content)).toThrow(name);
});
