import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { build, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { withContentSecurityPolicy } from './vite/contentSecurityPolicy';

process.env.NODE_ENV = 'production';

// Its own address on the site, for pictures that are taken from the file: only where it is known.
const host = process.env.SITE_URL?.replace(/\/$/u, '');
if (host) process.env.VITE_SITE_ADDRESS = `${host}${process.env.BASE_PATH ?? ''}`.replace(/\/$/u, '');

const between = '.cache/one-file';
const folder = 'dist-offline';
const file = `${folder}/verbatim.html`;

/** The page of the site with the script that brings the whole corpus, and its icon inside. */
function wholePage(icon: string): Plugin {
  return {
    name: 'verbatim:whole-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('/src/app/main.ts', '/src/app/oneFile.ts')
          .replace('href="/favicon.svg"', `href="data:image/svg+xml,${encodeURIComponent(icon)}"`),
    },
  };
}

const icon = await readFile('public/favicon.svg', 'utf8');
await build({
  configLoader: 'runner',
  mode: 'offline',
  base: './',
  logLevel: 'warn',
  plugins: [wholePage(icon), viteSingleFile()],
  build: {
    outDir: between,
    emptyOutDir: true,
    copyPublicDir: false,
    manifest: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
  },
});
const html = await readFile(`${between}/index.html`, 'utf8');
const page = withContentSecurityPolicy(html, { isOneFile: true });
await mkdir(folder, { recursive: true });
await writeFile(file, page);
console.log(`Built ${file}: ${(page.length / 1e6).toFixed(1)} MB, the whole dashboard in one file.`);
