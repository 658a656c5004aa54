import { assert, array, asyncProperty, constantFrom } from 'fast-check';
import { expect, it } from 'vitest';
import { termsOf } from '../../domain/search/terms';
import { PartsFinder, type BringPart } from '../../domain/search/findInParts';
import { type SearchFile, type SearchParts, searchPath } from '../../domain/search/files';
import { searchPartPath } from '../../domain/search/partPath';
import { searchFilesOf } from '../../domain/search/writeParts';
import { searchEntriesOf } from '../../domain/searchIndex';
import { corpus } from '../../state/corpus';
import { searchIn } from './searchIn';

const entries = searchEntriesOf(corpus);
const whole = searchIn({ entries });
const found = async (text: string) => whole(text).load();

/** The same entries in an index in parts. */
const files = searchFilesOf(entries, { whole: 0, words: 2000 });
const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
const file = read(searchPath) as SearchFile;
const finder = new PartsFinder(
  'root' in file ? file.root : { count: 0, each: 1, kinds: [], many: [], directories: [] },
  (async (kind: keyof SearchParts, number: number) => read(searchPartPath(kind, number))) as BringPart,
);

it('finds numbers as they are printed, the chart before its numbers, and words with a slip', async () => {
  expect((await found('1.067 billion')).entries[0]?.title).toContain('1.067 billion');
  expect((await found('internet users')).entries[0]).toMatchObject({ kind: 'indicator' });
  expect((await found('pattents')).entries[0]).toMatchObject({ kind: 'indicator' });
  expect(await found('zzzz')).toEqual({ count: 0, entries: [] });
  const { count, entries: shown } = await found('internet');
  expect(count).toBeGreaterThan(12);
  expect(shown).toHaveLength(12);
});

it('finds no more and no less in parts than at once, where no word may be misspelt', async () => {
  const short = new Set(entries.flatMap(({ words, detail }) => termsOf(`${words} ${detail}`)));
  const words = [...short].map((word) => (/\d/u.test(word) ? word : word.slice(0, 4)));
  await assert(
    asyncProperty(array(constantFrom(...words), { minLength: 1, maxLength: 3 }), async (asked) => {
      const text = asked.join(' ');
      const [all, parts] = [await found(text), await finder.find(text, { most: 12 })];
      expect(parts.count).toBe(all.count);
      const keys = (some: typeof all) => some.entries.map(({ kind, id, title }) => `${kind} ${id} ${title}`);
      const isCut = all.count > 12;
      expect(isCut || keys(parts).toSorted()).toEqual(isCut || keys(all).toSorted());
    }),
  );
});

it.each(['1.067', '564', '45.5tn', 'patent filings'])(
  'offers first in parts for “%s” what it offers first at once',
  async (text) => {
    const [[first], [inParts]] = [
      (await found(text)).entries,
      (await finder.find(text, { most: 12 })).entries,
    ];
    expect(inParts?.id).toBe(first?.id);
  },
);
