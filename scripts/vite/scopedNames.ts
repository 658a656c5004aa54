import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/**
 * Names the classes of style modules for a build: short, since they stand in every page, and the same wherever and
 * however often the build runs, since pages and scripts are built apart.
 */
export function scopedNames(root: string): (name: string, file: string) => string {
  const owners = new Map<string, string>();
  return (name, file) => {
    const place = relative(root, file.replace(/\?.*$/, '')).replaceAll('\\', '/');
    const owner = `${place} ${name}`;
    const hash = createHash('sha256').update(owner).digest().readUInt32BE(0).toString(36);
    const short = `${name.charAt(0)}${hash.padStart(7, '0').slice(-4)}`;
    const other = owners.get(short);
    if (other !== undefined && other !== owner)
      throw new Error(`The classes of “${other}” and “${owner}” would have one name: rename one of them.`);
    owners.set(short, owner);
    return short;
  };
}
