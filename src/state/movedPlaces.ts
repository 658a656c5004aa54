/** What stands on the page that compares. Findings once stood there, too, each with a fragment of its own. */
const onCompare: ReadonlySet<string> = new Set([
  '',
  'main',
  'indicators',
  'briefings',
  'findings',
  'growth',
  'single',
  'unindexed',
  'empty',
  'undrawn',
]);

/** The path at which the site has what an address names: old addresses keep leading to it. */
export const movedPath = (path: string, hash: string): string =>
  path === '/compare' && !onCompare.has(hash.slice(1)) ? '/findings' : path;
