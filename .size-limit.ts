import { readdirSync, readFileSync } from 'node:fs';
import type { SizeLimitConfig } from 'size-limit';

const SCRIPT = /<(?:script|link rel="modulepreload")[^>]*?(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g;
const NEEDED = /<template id="needed">[\s\S]*?<\/template>/;

const scriptsIn = (html: string) => [...html.matchAll(SCRIPT)].map(([, file]) => `dist/${file}`);
const htmlOf = (page: string) => readFileSync(`dist/${page}.html`, 'utf8');

/** What a page asks for by itself: its script, what that imports, and what it asks for at rest. */
const firstScriptsOf = (page: string) => [
  ...scriptsIn(htmlOf(page).replace(NEEDED, '')),
  'dist/assets/later-*.js',
];

/** What React is brought with when something in the page needs it. */
const hydrationOf = (page: string) => scriptsIn(NEEDED.exec(htmlOf(page))?.[0] ?? '');

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
  const had = new Set(scriptsIn(htmlOf(page)));
  return withImports('IndicatorChart').filter((file) => !had.has(file));
}

const scripts = (page: string, limit: string) => ({
  name: `script of ${page} before the first interaction`,
  path: firstScriptsOf(page),
  gzip: true,
  limit,
});

const hydration = (page: string, limit: string) => ({
  name: `what brings React to ${page}`,
  path: hydrationOf(page),
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
  scripts('index', '16.5 kB'),
  scripts('charts/internet-users', '16.5 kB'),
  scripts('table', '16.5 kB'),
  hydration('index', '90 kB'),
  hydration('charts/internet-users', '90 kB'),
  hydration('briefings/cac-2022', '90 kB'),
  hydration('table', '105 kB'),
  weight('index', '15 kB'),
  weight('charts/internet-users', '10 kB'),
  weight('embed/charts/internet-users', '9.5 kB'),
  weight('embed/figures/internet-users.2021.cac-2022.a', '4.75 kB'),
  {
    name: 'what an embed fetches for its address',
    path: 'dist/assets/embed-drawing-*.js',
    gzip: true,
    limit: '3.25 kB',
  },
  {
    name: 'what the embedded table fetches for its address',
    path: 'dist/assets/embed-table-*.js',
    gzip: true,
    limit: '4.25 kB',
  },
  { name: 'the live chart', path: liveChart('charts/internet-users'), gzip: true, limit: '115 kB' },
  { name: 'slides', path: 'dist/assets/slidesOfView-*.js', gzip: true, limit: '140 kB' },
  { name: 'the whole style sheet', path: 'dist/assets/style-*.css', gzip: true, limit: '12.75 kB' },
] satisfies SizeLimitConfig;
