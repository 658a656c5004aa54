import { closeSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { resealed } from './sealed';
import type { Written } from './siteWriter';

const siblingsOf = ([, bytes, brotli, gzip]: Written) =>
  (
    [
      ['whole', '', bytes],
      ['brotli', '.br', brotli],
      ['gzip', '.gz', gzip],
    ] as const
  ).filter(([kind, , size]) => kind === 'whole' || size > 0);

/** The files that stand for one: itself and its packed siblings. */
export const filesOf = (written: Written): readonly string[] =>
  siblingsOf(written).map(([, ending]) => `${written[0]}${ending}`);

type State = {
  readonly folder: string;
  /** When the build that wrote it was done, in ms; what was touched later is not what it wrote. */
  readonly writtenBy: number;
  /** What an edition follows, up to the end of the file, is kept; absent where the edition is still the same. */
  readonly edition: string | undefined;
};

/** How a file that says its edition ends after it. */
function endOf(path: string, edition: string, length: number): Buffer {
  const closings = { html: '"></template>\n</body>\n</html>\n', json: '"}', js: '"})\n' } as const;
  const closing = closings[path.slice(path.lastIndexOf('.') + 1) as keyof typeof closings];
  const end = Buffer.from(`${edition}${closing}`);
  if (end.length !== length) throw new Error(`${path} ends otherwise than files of its type do`);
  return end;
}

/** Whether a file stands as it was written; writes the edition of today into it where it says one. */
export function keepFile(written: Written, { folder, writtenBy, edition }: State): boolean {
  const [path, whole, , , length, check] = written;
  const isIntact = (stats: { readonly size: number; readonly mtimeMs: number } | undefined, size: number) =>
    stats?.size === size && stats.mtimeMs <= writtenBy;
  return siblingsOf(written).every(([kind, ending, size]) => {
    const file = join(folder, `${path}${ending}`);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!isIntact(stats, size)) return false;
    if (edition === undefined || length === 0) return true;
    const { at, bytes } = resealed(kind, { size, whole, check, end: endOf(path, edition, length) });
    const opened = openSync(file, 'r+');
    try {
      writeSync(opened, bytes, 0, bytes.length, at);
    } finally {
      closeSync(opened);
    }
    return true;
  });
}

/** The number of files in a folder and below it. */
export function countFiles(folder: string): number {
  let count = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    count += entry.isDirectory() ? countFiles(join(folder, entry.name)) : 1;
  return count;
}
