import { expect, test, vi } from 'vitest';
import { type SearchFile, searchPath } from '../../domain/search/files';
import { searchFilesOf } from '../../domain/search/writeParts';
import { searchEntriesOf } from '../../domain/searchIndex';
import { corpus } from '../../state/corpus';
import { openWire } from '../../state/wire';
import { findIndicators, indicatorsIn } from './findIndicators';
import { comparisonQueryOf, defaultComparison, readyComparisons } from '../../state/comparisons';

const searchEntries = searchEntriesOf(corpus);
const found = (text: string, except: readonly string[] = []) =>
  findIndicators(searchEntries, text, except).map(({ id }) => id);

test('every word must be in the name or the definition, in any order and case', () => {
  expect(found('gdp SHARE')).toEqual(['digital-economy-share']);
  expect(found('gdp unheard-of')).toEqual([]);
});

test('names that begin with the first word come first', () => {
  expect(found('internet')[0]).toBe('internet-users');
});

test('no word finds all indicators but those chosen, and no numbers', () => {
  expect(found('')).toHaveLength(corpus.dataset.indicators.length);
  expect(found('', defaultComparison)).toHaveLength(corpus.dataset.indicators.length - 4);
});

test('ready comparisons name what there is, and the first is not written', () => {
  for (const { indicators } of readyComparisons)
    for (const id of indicators) expect(corpus.has('indicator', id)).toBe(true);
  expect(comparisonQueryOf(defaultComparison)).toEqual([]);
  expect(comparisonQueryOf(defaultComparison.toReversed())).toHaveLength(4);
});

test('of an index in parts the same are offered by the beginnings of their words', async () => {
  const files = searchFilesOf(searchEntries, { whole: 0 });
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('fetch', async (address: string) => {
    const data: unknown = JSON.parse(files.get(address.replace(/\?e1$/u, '')) ?? 'null');
    return new Response(JSON.stringify({ edition: 'e1', data }));
  });
  openWire({ base: '', edition: 'e1' }, () => Promise.reject(new Error('not asked')));
  const find = indicatorsIn(JSON.parse(files.get(searchPath) ?? '') as SearchFile, 40);
  const { count, entries } = await find('', defaultComparison).load();
  expect(count).toBe(corpus.dataset.indicators.length - 4);
  expect(entries.filter(({ id }) => defaultComparison.includes(id))).toEqual([]);
  expect((await find('gdp share', []).load()).entries.map(({ id }) => id)).toContain('digital-economy-share');
  expect(await find('unheard-of', []).load()).toEqual({ count: 0, entries: [] });
  vi.unstubAllGlobals();
});
