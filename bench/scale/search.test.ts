import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createCorpus } from '../../src/domain/corpus';
import { type SearchFile, type SearchParts, searchPath } from '../../src/domain/search/files';
import { searchPartPath } from '../../src/domain/search/partPath';
import { type BringPart, PartsFinder } from '../../src/domain/search/findInParts';
import { searchFilesOf } from '../../src/domain/search/writeParts';
import { searchEntriesOf } from '../../src/domain/searchIndex';
import { generateDataset } from './corpus';

/** What a search may cost, in bytes as they are sent: of a few words, and of one typed letter by letter. */
const most = 60_000;

/** The files of the search of a generated corpus, and what the searches of a reader fetch of them. */
function openSite(observations: number) {
  const files = searchFilesOf(searchEntriesOf(createCorpus(generateDataset(observations))));
  const fetched = new Map<string, number>();
  const fetchFile = (path: string): unknown => {
    const text = files.get(path) ?? '';
    if (!fetched.has(path)) fetched.set(path, brotliCompressSync(text).length);
    return JSON.parse(text);
  };
  const file = fetchFile(searchPath) as SearchFile;
  if (!('root' in file)) throw new Error('The index is not in parts');
  const bring = (async (kind: keyof SearchParts, number: number) =>
    fetchFile(searchPartPath(kind, number))) as BringPart;
  return {
    finder: new PartsFinder(file.root, bring),
    bytes: () => [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0),
    requests: () => fetched.size,
  };
}

const searches = [
  'i',
  '1',
  'internet',
  'internet users',
  '1.067 billion',
  '564',
  'pattents',
  'the of and in',
];
const typed = (text: string) => Array.from(text, (_letter, at) => text.slice(0, at + 1));

describe.each([1000, 10_000])('a search of %d observations', (observations) => {
  const makeSite = () => openSite(observations);
  // Texts that are made once are searched by each test.
  const { finder, bytes, requests } = makeSite();

  test('fetches little, whatever is sought, also letter by letter', async () => {
    const before = bytes();
    expect(before).toBeLessThan(8000);
    for (const search of searches) {
      const [sent, asked] = [bytes(), requests()];
      for (const text of typed(search)) await finder.find(text, { most: 12 });
      expect(before + bytes() - sent).toBeLessThan(most);
      expect(requests() - asked).toBeLessThan(60);
    }
  }, 60_000);
});
