import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { withContentSecurityPolicy } from '../vite/contentSecurityPolicy';

const between = '.cache/one-file';

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

/**
 * Builds the whole dashboard as one page that needs no other file; its markup. `address` is that of the site, for
 * pictures taken from the file: absent where readers do not know it.
 */
export async function buildOneFile(address: string | undefined): Promise<string> {
  process.env.NODE_ENV = 'production';
  if (address !== undefined) process.env.VITE_SITE_ADDRESS = address;
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
  return withContentSecurityPolicy(await readFile(`${between}/index.html`, 'utf8'), { isOneFile: true });
}
