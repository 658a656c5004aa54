import { describe, expect, it } from 'vitest';
import { createCorpus } from './corpus';
import { findablesOf } from './searchIndex';
import { sample } from './testing/sample';

const findables = findablesOf(createCorpus(sample));

describe('findablesOf', () => {
  it('offers every indicator, then every number in reading order, each id once', () => {
    expect(findables.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      ...sample.indicators.map(({ id }) => `indicator ${id}`),
      ...createCorpus(sample).inReadingOrder.map(({ id }) => `number ${id}`),
    ]);
  });

  it('finds an indicator by its name, definition and id', () => {
    expect(findables[4]).toEqual({
      id: 'size-rank',
      kind: 'indicator',
      words: 'Rank by size Place among parks. size-rank',
      title: 'Rank by size',
      detail: 'Place among parks.',
    });
  });

  it('finds a number as printed, grouped and bare', () => {
    expect(findables.find(({ id }) => id === 'visitors.2019.park-2020.a')).toEqual({
      id: 'visitors.2019.park-2020.a',
      kind: 'number',
      words: 'over 1.5 million 1,500,000 1500000 Visitors',
      title: 'Visitors, 2019: over 1.5 million',
      detail:
        '1,500,000 people. In 2019 we had over 1.5 million people visiting, three times the sum of 2012.',
    });
  });
});
