import { describe, expect, it } from 'vitest';
import { searchEntriesOf } from './searchIndex';
import { createWhole } from './findings/whole';
import { checkedSample, sampleChecks } from './testing/checked';

const corpus = createWhole(checkedSample);
const searchEntries = searchEntriesOf(corpus);
const found = (id: string) => searchEntries.find((one) => one.id === id);

describe('searchEntriesOf', () => {
  it('offers every indicator, then every number in reading order, then findings and milestones', () => {
    expect(searchEntries.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      ...corpus.dataset.indicators.map(({ id }) => `indicator ${id}`),
      ...corpus.inReadingOrder.map(({ id }) => `number ${id}`),
      ...sampleChecks.map(({ id }) => `finding ${id}`),
      'milestone park-2020.s8',
    ]);
  });

  it('finds an indicator by its name, definition, id and topic', () => {
    expect(searchEntries[4]).toEqual({
      id: 'size-rank',
      kind: 'indicator',
      words: 'Rank by size Place among parks. size-rank',
      more: 'Internet users',
      title: 'Rank by size',
      detail: 'Place among parks.',
    });
  });

  it('finds a number as printed, in digits, by its unit, period, verdicts and notes', () => {
    expect(found('visitors.2019.park-2020.a')).toMatchObject({
      kind: 'number',
      words: 'over 1.5 million 1,500,000 1500000 Visitors',
      more: expect.stringMatching(/^people Internet users 2019/u) as string,
      title: 'Visitors, 2019: over 1.5 million',
      detail:
        'above 1,500,000 people. In 2019 we had over 1.5 million people visiting, three times the sum of 2012.',
    });
    expect(found('benches.2019.park-2020.a')?.more).toContain('A visitor counted 41.');
    expect(found('size-rank.2020.park-2020.a')?.more).toContain('[by May 2020]');
  });

  it('finds a finding by its verdict and a milestone by its time', () => {
    expect(searchEntries.find(({ kind }) => kind === 'finding')?.detail).toMatch(
      /^(?:agrees|compatible|conflict): /u,
    );
    expect(searchEntries.at(-1)).toMatchObject({
      title: 'Gate opened, May 2019',
      more: expect.stringContaining('May 2019') as string,
      detail: 'The gate opened in May 2019.',
    });
  });
});
