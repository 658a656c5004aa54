import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPackable } from './compress';
import { packSealed, packWhole } from './sealed';

/** A file of the site, by its path under it. */
export type SiteFile = {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Its last words are the edition and what closes the file. */
  readonly hasEdition?: boolean;
};

/**
 * A file as it was written: its path, its bytes and those of its packed siblings, 0 where there is none, the bytes from
 * the edition on, 0 where it has none, and the checksum of those before.
 */
export type Written = readonly [
  path: string,
  bytes: number,
  brotli: number,
  gzip: number,
  end: number,
  check: number,
];

/** Above this many bytes a file is packed at a lower quality: the best takes seconds, to save some per cent. */
const mostAtBest = 300_000;
const fastQuality = 9;

type Target = {
  readonly folder: string;
  readonly edition: string;
  /** Brotli's quality; without one nothing is packed. */
  readonly quality: number | undefined;
};

/** Writes files of a site with their packed siblings. */
export function createSiteWriter({ folder, edition, quality }: Target): (file: SiteFile) => Written {
  const folders = new Set<string>();
  return ({ path, content, hasEdition = false }) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    const bytes = Buffer.from(content as string);
    writeFileSync(file, bytes);
    const end = hasEdition ? bytes.length - bytes.lastIndexOf(edition) : 0;
    if (end > bytes.length) throw new Error(`${path} does not say its edition`);
    if (quality === undefined || !isPackable(path, bytes.length)) return [path, bytes.length, 0, 0, end, 0];
    const used = bytes.length > mostAtBest ? Math.min(quality, fastQuality) : quality;
    const packed = end === 0 ? packWhole(bytes, used) : packSealed(bytes, end, used);
    const siblings = [
      ['br', packed.brotli],
      ['gz', packed.gzip],
    ] as const;
    const [brotli = 0, gzip = 0] = siblings.map(([type, sibling]) => {
      if (sibling.length >= bytes.length) return 0;
      writeFileSync(`${file}.${type}`, sibling);
      return sibling.length;
    });
    return [path, bytes.length, brotli, gzip, end, packed.check];
  };
}
