import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** The modules of the data that scripts hold: short lists of ids. */
export const modulesOfData: readonly string[] = ['headlines.ts', 'comparisons.ts'];

/**
 * Sees to it that no build holds a record: another number on the site then changes no script, and asks for none of them
 * to be built anew.
 */
export function recordsApart(folder: string): Plugin {
  return {
    name: 'verbatim:records-apart',
    apply: 'build',
    load(id) {
      const file = relative(folder, id).split(sep).join('/');
      if (file.startsWith('..') || !file.endsWith('.ts') || modulesOfData.includes(file)) return;
      throw new Error(
        `A script would hold ${file} of the data, and change with every number: let it fetch what it needs, or add the module to recordsApart.ts if it is short and seldom changes.`,
      );
    },
  };
}
