import { describe, expect, it } from 'vitest';
import { createCorpus } from './corpus';
import { overviewOf } from './overview';
import { observationsInChart } from './series';
import { copiesOfSample } from './testing/copies';
import { sample } from './testing/sample';

const idsOf = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);

describe('the overview', () => {
  it('draws the charts of each topic, and lists the numbers that stand alone', () => {
    const digests = overviewOf(createCorpus(sample));
    expect(
      digests.map(({ topic, drawn, single, hidden }) => [topic, idsOf(drawn), idsOf(single), hidden]),
    ).toEqual([
      ['users', ['visitors'], ['growth.2019.park-2020.a', 'size-rank.2020.park-2020.a'], 0],
      ['services', ['benches'], [], 0],
    ]);
  });

  it.each([1, 12, 13, 200])('counts every number of %i copies once, shown or not', (count) => {
    const corpus = createCorpus(copiesOfSample(count));
    const counts = overviewOf(corpus).map(
      ({ drawn, single, hidden }) =>
        drawn.flatMap(({ id }) => observationsInChart(corpus, id)).length + single.length + hidden,
    );
    expect(counts.reduce((sum, own) => sum + own, 0)).toBe(corpus.size);
  });

  it('shows no more of a large corpus than of a middling one', () => {
    const [middling, large] = [20, 200].map((count) =>
      overviewOf(createCorpus(copiesOfSample(count))).map(({ topic, drawn, single }) => ({
        topic,
        drawn: idsOf(drawn),
        single: idsOf(single),
      })),
    );
    expect(large).toEqual(middling);
    for (const { drawn, single } of large ?? []) {
      expect(drawn.length).toBeLessThanOrEqual(12);
      expect(single.length).toBeLessThanOrEqual(18);
    }
  });
});
