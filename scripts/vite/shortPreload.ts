import type { Plugin } from 'vite';

/** Where Vite has what it calls at every `import()`: with the files that the imported code cannot run without. */
const helper = '\0vite/preload-helper.js';

/** The same for code alone: all files are asked for at once, and what does not come is told by Vite’s own event. */
const codeFor = (base: string) => `
const asked = new Set();
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (asked.has(file)) continue;
    asked.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load().catch((payload) => {
    window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }));
    throw payload;
  });
};
`;

/**
 * Puts a short helper in the place of Vite’s, which also waits for style sheets: no part of this site has one of its
 * own, and it would be a third of the first script that a page runs.
 */
export function shortPreload(): Plugin {
  let base = '/';
  return {
    name: 'verbatim:short-preload',
    enforce: 'pre',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    load: (id) => (id === helper ? codeFor(base) : undefined),
  };
}
