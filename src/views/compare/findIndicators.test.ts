import { expect, test } from 'vitest';
import { searchEntriesOf } from '../../domain/searchIndex';
import { corpus } from '../../state/corpus';
import { findIndicators } from './findIndicators';
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
