import { chartPath, figurePath } from './paths';
import { describe, expect, it } from 'vitest';
import { createCorpus } from './corpus';
import {
  basisExplanations,
  capitalised,
  exclusionLabels,
  formatNumber,
  formatQuantity,
  formatValue,
  linkNameOf,
  nameOf,
  periodRuleTexts,
} from './format';
import type { Observation } from './model';
import { sample } from './testing/sample';
import { unitIds, unitOf } from './units';
import { exclusionReasons, periodRules } from './vocabulary';

const corpus = createCorpus(sample);

describe('numbers', () => {
  it.each([
    [0, '0'],
    [12_292, '12,292'],
    [1_067_000_000, '1,067,000,000'],
    [45_500_000_000_000, '45,500,000,000,000'],
    [100 / 3, '33.33'],
    [-0.5, '-0.5'],
  ])('%d reads “%s”', (value, text) => expect(formatNumber(value)).toBe(text));
});

describe('formatQuantity', () => {
  it.each([
    ['=', '50 people'],
    ['>', 'above 50 people'],
    ['≥', 'at least 50 people'],
    ['<', 'below 50 people'],
    ['≤', 'at most 50 people'],
    ['~', 'about 50 people'],
  ] as const)('puts what “%s” says into words', (comparator, text) => {
    expect(formatQuantity({ value: 50, unit: 'person', comparator })).toBe(text);
  });
});

describe('capitalised', () => {
  it.each([
    ['vice minister of the Cyberspace Administration', 'Vice minister of the Cyberspace Administration'],
    ['IPCC chair', 'IPCC chair'],
    ['', ''],
  ])('lets “%s” stand alone', (words, text) => expect(capitalised(words)).toBe(text));
});

describe('formatValue', () => {
  it.each([
    [1_030_000_000, 'person', '1,030,000,000 people'],
    [1, 'person', '1 person'],
    [0, 'law', '0 laws'],
    [73, 'percent', '73%'],
    [100 / 3, 'percent', '33⅓%'],
    [1, 'percent', '1%'],
    [1, 'rank', 'rank 1'],
    [9, 'rank', 'rank 9'],
    [7.1e12, 'us-dollar', '7,100,000,000,000 US dollars'],
    [6.6, 'zettabyte', '6.6 zettabytes'],
    [1, 'times', '1 to 1'],
    [3.8, 'times', '3.8 times'],
    [2.5, 'percentage-point', '2.5 percentage points'],
  ] as const)('%d %s reads “%s”', (value, unit, text) => expect(formatValue({ value, unit })).toBe(text));

  it('knows every unit', () => {
    for (const unit of unitIds) {
      const { kind, one, many } = unitOf(unit);
      expect(formatValue({ value: 2, unit })).toBe(
        kind === 'percent' ? '2%' : kind === 'rank' ? 'rank 2' : `2 ${many}`,
      );
      expect(one).not.toBe('');
    }
  });
});

describe('names', () => {
  const rank = corpus.observation('size-rank.2020.park-2020.a') as Observation;

  it('give indicator, period and printed words, with brackets for an inferred period', () => {
    expect(nameOf(corpus.indicator('size-rank'), rank)).toBe(
      'Rank by size, [by May 2020]: largest in the world',
    );
    const visitors = corpus.observation('visitors.2019.park-2020.a') as Observation;
    expect(linkNameOf(corpus.indicator('visitors'), visitors)).toBe(
      'Visitors, 2019: over 1.5 million. Open citation',
    );
  });

  it('give the paths of the URL contract', () => {
    expect(figurePath(rank.id)).toBe('/figures/size-rank.2020.park-2020.a');
    expect(chartPath('visitors')).toBe('/charts/visitors');
  });
});

describe('words of the vocabularies', () => {
  it('explain every rule, basis and reason apart from all others', () => {
    for (const [texts, count] of [
      [Object.values(periodRuleTexts), periodRules.length],
      [Object.values(basisExplanations), 3],
      [Object.values(exclusionLabels), exclusionReasons.length],
    ] as const) {
      expect(new Set(texts).size).toBe(count);
      expect(texts.every((text) => text.length > 5)).toBe(true);
    }
  });
});
