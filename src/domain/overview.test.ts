import { describe, expect, it } from 'vitest';
import { createCorpus } from './corpus';
import { overviewOf } from './overview';
import { copiesOfSample } from './testing/copies';
import { sample } from './testing/sample';

const idsOf = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);

describe('the overview', () => {
  it('draws the charts of each topic, and lists the numbers that stand alone', () => {
    const digests = overviewOf(createCorpus(sample));
    expect(
      digests.map(({ topic, drawn, single, total }) => [topic, idsOf(drawn), idsOf(single), total]),
    ).toEqual([
      ['users', ['visitors'], ['growth.2019.park-2020.a', 'size-rank.2020.park-2020.a'], 6],
      ['services', ['benches'], [], 2],
    ]);
  });

  it.each([1, 12, 200])('counts every number of %i copies under its own topic', (count) => {
    const corpus = createCorpus(copiesOfSample(count));
    for (const { topic, total } of overviewOf(corpus)) {
      const own = corpus.dataset.observations.filter((o) => corpus.indicator(o.indicator).topic === topic);
      expect([topic, total]).toEqual([topic, own.length]);
    }
  });

  it('names the charts of other topics that hold numbers of this one', () => {
    const moved = {
      ...sample,
      groups: [{ id: 'mixed', label: 'Both', description: 'Two topics.' }],
      indicators: sample.indicators.map((indicator) => ({
        ...indicator,
        ...(indicator.id === 'growth' || indicator.id === 'benches' ? { group: 'mixed' } : {}),
      })),
    };
    const elsewhere = overviewOf(createCorpus(moved)).map((digest) => [
      digest.topic,
      idsOf(digest.elsewhere),
      digest.total,
    ]);
    expect(elsewhere).toEqual([
      ['users', [], 6],
      ['services', ['growth'], 2],
    ]);
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
