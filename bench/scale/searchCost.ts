import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type SearchFile, type SearchParts, searchPath } from '../../src/domain/search/files';
import { searchPartPath } from '../../src/domain/search/partPath';
import { type BringPart, PartsFinder } from '../../src/domain/search/findInParts';

/** Bytes of what a search fetches from the site in a folder, packed. */
export async function searchCostOf(folder: string, text: string): Promise<number> {
  const fetched = new Map<string, number>();
  const fetchFile = (path: string): unknown => {
    const file = join(folder, path);
    // What is very small is not packed.
    fetched.set(path, statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size);
    return (JSON.parse(readFileSync(file, 'utf8')) as { readonly data: unknown }).data;
  };
  const first = fetchFile(searchPath) as SearchFile;
  if ('root' in first) {
    const bring = (async (kind: keyof SearchParts, number: number) =>
      fetchFile(searchPartPath(kind, number))) as BringPart;
    await new PartsFinder(first.root, bring).find(text, { most: 12 });
  }
  return [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0);
}
