import { readFileSync } from 'node:fs';
import type { SizeLimitConfig } from 'size-limit';

const SCRIPT_OR_PRELOAD =
  /<(?:script|link rel="modulepreload")[^>]*?(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g;
const STYLE_SHEET = /<link rel="stylesheet"[^>]*?href="[^"]*?(assets\/[^"]+\.css)"/g;

const page = readFileSync('dist/index.html', 'utf8');

/** What the page itself asks for: chunks that are loaded on demand are not among them. */
function filesOf(tag: RegExp): string[] {
  return [...page.matchAll(tag)].map(([, file]) => `dist/${file}`);
}

export default [
  {
    name: 'script before the first interaction',
    path: filesOf(SCRIPT_OR_PRELOAD),
    gzip: true,
    limit: '130 kB',
  },
  { name: 'styles', path: filesOf(STYLE_SHEET), gzip: true, limit: '20 kB' },
] satisfies SizeLimitConfig;
