import { readdirSync, readFileSync } from 'node:fs';
import type { SizeLimitConfig } from 'size-limit';

const SCRIPT = /<(?:script|link rel="modulepreload")[^>]*?(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g;

/** What a page asks for by itself: its script, what that imports, and the citation it makes ready when idle. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(`dist/${page}.html`, 'utf8');
  const files = [...html.matchAll(SCRIPT)].map(([, file]) => `dist/${file}`);
  return [...new Set([...files, 'dist/assets/citation-*.js'])];
}

const IMPORT = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;

/** A chunk and the chunks it cannot run without. */
function withImports(name: string): string[] {
  const file = readdirSync('dist/assets').find((each) => each.startsWith(`${name}-`) && each.endsWith('.js'));
  if (file === undefined) throw new Error(`dist/assets has no chunk called ${name}`);
  const files = new Set([file]);
  for (const each of files)
    for (const [, next = ''] of readFileSync(`dist/assets/${each}`, 'utf8').matchAll(IMPORT)) files.add(next);
  return [...files].map((each) => `dist/assets/${each}`);
}

/** What the first touch of a chart asks for: its code and all that comes with it, but for what the page has. */
function liveChart(page: string): string[] {
  const had = new Set(scriptsOf(page));
  return withImports('IndicatorChart').filter((file) => !had.has(file));
}

const scripts = (page: string, limit: string) => ({
  name: `script of ${page} before the first interaction`,
  path: scriptsOf(page),
  gzip: true,
  limit,
});

const weight = (page: string, limit: string) => ({
  name: `${page} as it is sent`,
  path: `dist/${page}.html`,
  brotli: true,
  limit,
});

export default [
  scripts('index', '100 kB'),
  scripts('charts/internet-users', '101.1 kB'),
  scripts('figures/internet-users.2021.cac-2022.a', '100 kB'),
  scripts('briefings/cac-2022', '100 kB'),
  scripts('table', '120 kB'),
  weight('index', '14.2 kB'),
  weight('charts/internet-users', '10 kB'),
  weight('embed/charts/internet-users', '9 kB'),
  weight('embed/figures/internet-users.2021.cac-2022.a', '4 kB'),
  { name: 'the script of an embed', path: 'dist/assets/embed-drawing-*.js', gzip: true, limit: '4 kB' },
  {
    name: 'the script of the embedded table',
    path: 'dist/assets/embed-table-*.js',
    gzip: true,
    limit: '4.4 kB',
  },
  { name: 'the live chart', path: liveChart('charts/internet-users'), gzip: true, limit: '115 kB' },
  { name: 'slides', path: 'dist/assets/slidesOfView-*.js', gzip: true, limit: '140 kB' },
  { name: 'the whole style sheet', path: 'dist/assets/style-*.css', gzip: true, limit: '12.75 kB' },
] satisfies SizeLimitConfig;
