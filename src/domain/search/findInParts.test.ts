import { assert, asyncProperty, array, constantFrom, integer, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWhole } from '../findings/whole';
import { type SearchEntry, searchEntriesOf } from '../searchIndex';
import { inPrintedSpelling } from '../table/search';
import { anyText } from '../testing/anyCorpus';
import { checkedSample } from '../testing/checked';
import { distanceWithin } from './distance';
import { type SearchFile, type SearchParts, searchPath } from './files';
import { searchPartPath } from './partPath';
import { type BringPart, type Found, PartsFinder } from './findInParts';
import { boosts } from './ranking';
import { slipsIn, termsOf } from './terms';
import { searchFilesOf, type SearchSizes } from './writeParts';

const most = 12;
const kinds = ['indicator', 'number', 'finding', 'milestone'] as const;

/** An index in parts of these sizes, whose files are counted as they are asked for. */
function openIn(entries: readonly SearchEntry[], sizes: SearchSizes) {
  const files = searchFilesOf(entries, { whole: 0, ...sizes });
  const asked: string[] = [];
  const read = (path: string): unknown => {
    asked.push(path);
    return JSON.parse(files.get(path) ?? 'null');
  };
  const file = read(searchPath) as SearchFile;
  if (!('root' in file)) throw new Error('The index is not in parts');
  const bring = (async (kind: keyof SearchParts, number: number) =>
    read(searchPartPath(kind, number))) as BringPart;
  return { finder: new PartsFinder(file.root, bring), asked };
}

const fitOf = (named: readonly string[], all: readonly string[], word: string): number => {
  if (named.includes(word)) return 4;
  if (named.some((own) => own.startsWith(word))) return 1.5;
  return all.some((own) => own.startsWith(word)) ? 0.5 : 0;
};

/** What a search means, over all entries at once and as simply as it can be said. */
function findPlainly(entries: readonly SearchEntry[], text: string, kind?: SearchEntry['kind']): Found {
  const texts = entries.map(({ words, more = '', detail }) => {
    const named = termsOf(words);
    return { named, all: [...named, ...termsOf(more), ...termsOf(detail)] };
  });
  const known = new Set(texts.flatMap(({ all }) => all));
  const asked = [...new Set(termsOf(inPrintedSpelling(text)))];
  if (asked.length === 0 && kind === undefined) return { count: 0, entries: [] };
  const columns = asked.map((word) => {
    const column = texts.map(({ named, all }) => fitOf(named, all, word));
    if (column.some((fit) => fit > 0)) return column;
    const near = [...known]
      .filter((own) => own.length > 3 && !/\d/u.test(own) && own.slice(0, 2) === word.slice(0, 2))
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((own) => ({ own, distance: distanceWithin(own, word, slipsIn(word)) ?? Number.POSITIVE_INFINITY }))
      .filter(({ distance }) => distance <= slipsIn(word) && distance > 0);
    const least = Math.min(...near.map(({ distance }) => distance));
    const others = near.filter(({ distance }) => distance === least).slice(0, 3);
    return texts.map(({ named, all }) =>
      Math.max(0, ...others.map(({ own }) => Math.min(1.5, fitOf(named, all, own)))),
    );
  });
  const scored = entries.flatMap((entry, place) => {
    if (kind !== undefined && entry.kind !== kind) return [];
    if (columns.some((column) => column[place] === 0)) return [];
    const sum = columns.reduce((total, column) => {
      const count = column.filter((fit) => fit > 0).length;
      return total + (column[place] ?? 0) * Math.log(1 + (entries.length - count + 0.5) / (count + 0.5));
    }, 0);
    return [{ entry, score: sum * boosts[entry.kind] }];
  });
  const best = scored.toSorted((a, b) => b.score - a.score).slice(0, most);
  return {
    count: scored.length,
    entries: best.map(({ entry: { id, kind: own, title, detail } }) => ({ id, kind: own, title, detail })),
  };
}

const sample = searchEntriesOf(createWhole(checkedSample));

describe('a search of an index in parts', () => {
  /** Any entries, those of one kind together. */
  const anyEntries = array(
    record({ kind: constantFrom(...kinds), words: anyText, more: anyText, detail: anyText }),
    {
      maxLength: 40,
    },
  ).map((some) =>
    some
      .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
      .map((entry, place): SearchEntry => ({ ...entry, id: `entry-${place}`, title: entry.words })),
  );
  const anySizes = record({ words: constantFrom(1, 60, 400, 12_000), each: integer({ min: 1, max: 9 }) });

  it('finds what a search of everything finds, in its order, with every beginning of a word', async () => {
    const searches = array(tuple(anyText, integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 3 });
    await assert(
      asyncProperty(anyEntries, anySizes, searches, async (entries, sizes, asked) => {
        const { finder } = openIn(entries, sizes);
        const whole = asked.map(([text]) => text).join(' ');
        const begun = asked.map(([text, length]) => text.slice(0, length)).join(' ');
        const kind = 'indicator';
        expect(await finder.find(whole, { most })).toEqual(findPlainly(entries, whole));
        expect(await finder.find(begun, { most })).toEqual(findPlainly(entries, begun));
        expect(await finder.find(begun, { most, kind })).toEqual(findPlainly(entries, begun, kind));
      }),
    );
  });

  it.each([
    '1.5 million',
    'over 1.5',
    '1,500,000',
    '1500',
    'visitors 2019',
    'vis',
    'v',
    'visitros',
    'gate opened, May',
    'parks.',
    '“Rank by size”',
    'conflict',
    'zzzz',
    '…',
    '',
  ])('finds “%s” in the sample however it is cut', async (search) => {
    const found = await Promise.all(
      [1, 30, 200, 3000, 1_000_000].map((words) =>
        openIn(sample, { words, each: 5 }).finder.find(search, { most }),
      ),
    );
    for (const one of found) expect(one).toEqual(findPlainly(sample, search));
  });

  it('lists all of one kind where no word is sought', async () => {
    const { finder } = openIn(sample, { each: 3 });
    const { count, entries } = await finder.find('', { kind: 'indicator', most });
    expect(count).toBe(sample.filter(({ kind }) => kind === 'indicator').length);
    expect(entries.map(({ id }) => id)).toEqual(sample.slice(0, count).map(({ id }) => id));
  });

  it('answers one common word from its directory, without the list of all places', async () => {
    const { finder, asked } = openIn(sample, { words: 1, each: 5 });
    await finder.find('visitors', { most });
    expect(asked.filter((path) => path.includes('places'))).toEqual([]);
    await finder.find('visitors 2019', { most });
    expect(asked.filter((path) => path.includes('places'))).not.toEqual([]);
  });

  it('rejects with what a part was refused for', async () => {
    const file = JSON.parse(searchFilesOf(sample, { whole: 0 }).get(searchPath) ?? '') as SearchFile;
    if (!('root' in file)) throw new Error('The index is not in parts');
    const finder = new PartsFinder(file.root, () => Promise.reject(new Error('gone')));
    await expect(finder.find('visitors', { most })).rejects.toThrow('gone');
  });
});

describe('searchFilesOf', () => {
  it('writes one file of everything while that is small', () => {
    const files = searchFilesOf(sample);
    expect([...files.keys()]).toEqual([searchPath]);
    expect(JSON.parse(files.get(searchPath) ?? '')).toEqual({ entries: JSON.parse(JSON.stringify(sample)) });
  });
});
