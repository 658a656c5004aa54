import { describe, expect, it } from 'vitest';
import { type Corpus, createCorpus } from './corpus';
import { createSliceMaker, type Slice, type SliceAsk } from './slice';
import { chartsBesideOf, chartsOf, observationsInChart, otherStatementsOf, seriesOf } from './series';
import { copiesOfSample } from './testing/copies';
import { sample } from './testing/sample';

const whole = createCorpus(sample);
const idsOf = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);

/** A slice as a browser gets it: JSON forgets what it cannot hold. */
function sliceOf(ask: SliceAsk, corpus: Corpus = whole): Corpus {
  const { dataset, sliceContext } = JSON.parse(JSON.stringify(createSliceMaker(corpus)(ask))) as Slice;
  return createCorpus(dataset, sliceContext);
}

describe('a slice for a citation', () => {
  const id = 'benches.2019.park-2020.a';
  const slice = sliceOf({ citations: [id] });

  it('answers what the citation asks as the whole does', () => {
    const observation = slice.observation(id);
    if (!observation) throw new Error('The slice lacks its number');
    expect(observation).toEqual(whole.observation(id));
    expect(slice.isCitable(id)).toBe(true);
    expect(slice.placeOf(id)).toEqual(whole.placeOf(id));
    expect([slice.size, slice.briefingCount]).toEqual([whole.size, whole.briefingCount]);
    expect(slice.recentBriefings).toEqual(whole.recentBriefings);
    for (const sentence of ['park-2020.s4', 'park-2020.s3']) {
      expect(slice.quotation(sentence)).toEqual(whole.quotation(sentence));
      expect(slice.byQuotation(sentence)).toEqual(whole.byQuotation(sentence));
      expect(slice.milestonesByQuotation(sentence)).toEqual(whole.milestonesByQuotation(sentence));
    }
    expect(seriesOf(slice, 'benches')).toEqual(seriesOf(whole, 'benches'));
    expect(otherStatementsOf(slice, observation)).toEqual(otherStatementsOf(whole, observation));
  });

  it('refuses what it has only half of', () => {
    expect(() => slice.byIndicator('growth')).toThrow('does not hold the whole indicator "growth"');
    expect(() => slice.membersOf('things')).toThrow('does not hold the whole group "things"');
    expect(() => slice.quotationsOf('park-2020')).toThrow('does not hold the whole briefing "park-2020"');
    expect(() => slice.restingOn(slice.quotation('park-2020.s3'))).toThrow('the whole briefing');
    expect(() => slice.placeOf('growth.2019.park-2020.a')).toThrow('does not hold the place of');
    expect(() => chartsOf(slice)).toThrow('does not hold the list of all charts');
    expect(() => chartsBesideOf(slice, 'benches')).toThrow('does not hold the list of all charts');
  });

  it('has the numbers of its sentences, but not their citations', () => {
    expect(slice.observation('growth.2019.park-2020.a')).toBeDefined();
    expect(slice.isCitable('growth.2019.park-2020.a')).toBe(false);
    expect(slice.isCitable('trees.2020.park-2020.a')).toBe(false);
  });

  it('refuses a sentence that a listed number stands in', () => {
    const listed = sliceOf({ citations: ['visitors.2019.park-2020.a'] });
    expect(listed.quotation('park-2020.s7').exact).toContain('Perhaps');
    expect(() => listed.byQuotation('park-2020.s7')).toThrow('the whole quotation "park-2020.s7"');
    expect(() => listed.milestonesByQuotation('park-2020.s7')).toThrow('the whole quotation');
  });

  it('names no speaker and no turn that it does not quote', () => {
    expect(slice.dataset.briefings.map(({ id: briefing }) => briefing)).toEqual(['park-2020']);
    expect(idsOf(slice.briefing('park-2020').speakers)).toEqual(['ann']);
    expect(idsOf(slice.briefing('park-2020').turns)).toEqual(['park-2020.t1']);
    expect(slice.dataset.ledgers).toEqual([]);
  });

  it.each(['nothing', '__proto__', 'constructor', 'toString'])('knows nothing of “%s”', (unknown) => {
    expect(slice.isCitable(unknown)).toBe(false);
    expect(slice.chartsBeside(unknown)).toBeUndefined();
    expect(() => slice.placeOf(unknown)).toThrow('does not hold the place of');
    expect(() => slice.byIndicator(unknown)).toThrow('does not hold the whole indicator');
  });
});

describe('a slice for a page', () => {
  it.each(idsOf(sample.indicators))('draws the chart of %s as the whole does', (id) => {
    const slice = sliceOf({ citations: [], charts: [id] });
    const drawn = observationsInChart(whole, id);
    expect(observationsInChart(slice, id)).toEqual(drawn);
    expect(chartsBesideOf(slice, id)).toEqual(chartsBesideOf(whole, id));
    expect(drawn.filter((o) => !slice.isCitable(o.id))).toEqual([]);
  });

  it('has the milestones of a time axis only where there is one', () => {
    expect(idsOf(sliceOf({ citations: [], charts: ['visitors'] }).dataset.milestones)).toEqual([
      'gate-opened',
    ]);
    expect(sliceOf({ citations: [], charts: ['growth'] }).dataset.milestones).toEqual([]);
  });

  it.each(idsOf(sample.briefings))('has all of the briefing %s', (id) => {
    const slice = sliceOf({ citations: [], briefings: [id] });
    expect(slice.briefing(id)).toEqual(whole.briefing(id));
    expect(slice.quotationsOf(id)).toEqual(whole.quotationsOf(id));
    for (const quotation of whole.quotationsOf(id)) {
      expect(slice.byQuotation(quotation.id)).toEqual(whole.byQuotation(quotation.id));
      expect(slice.restingOn(quotation)).toEqual(whole.restingOn(quotation));
      expect(slice.byQuotation(quotation.id).filter((o) => !slice.isCitable(o.id))).toEqual([]);
    }
  });

  it('keeps records in the order of the whole, whatever the order they are asked for in', () => {
    const all = idsOf(whole.dataset.observations);
    const ask = { charts: ['growth', 'visitors'], briefings: ['park-2021', 'park-2020'] };
    const slice = sliceOf({ ...ask, citations: all.toReversed() });
    expect(idsOf(slice.dataset.observations)).toEqual(all);
    expect(idsOf(slice.dataset.indicators)).toEqual(idsOf(sample.indicators));
    expect(idsOf(slice.dataset.quotations)).toEqual(idsOf(sample.quotations));
    expect(idsOf(slice.dataset.briefings)).toEqual(idsOf(sample.briefings));
    expect(idsOf(slice.inReadingOrder)).toEqual(idsOf(whole.inReadingOrder));
  });

  it('is refused for what there is not', () => {
    const make = createSliceMaker(whole);
    expect(() => make({ citations: ['nothing'] })).toThrow(RangeError);
    expect(() => make({ citations: [], charts: ['__proto__'] })).toThrow(RangeError);
    expect(() => make({ citations: [], summaries: ['constructor'] })).toThrow(RangeError);
  });
});

describe('the size of a slice', () => {
  // Both have more briefings and milestones than any slice lists, and counts of as many digits.
  const [small, large] = [60, 120].map((count) => createCorpus(copiesOfSample(count)));
  const visitors = 'visitors.2019.park-2020.a-007';

  it.each<[string, SliceAsk]>([
    ['a number', { citations: [visitors] }],
    ['no number', { citations: [] }],
    ['a chart along time', { citations: [], charts: ['visitors-007'] }],
    ['a chart of a group', { citations: [], charts: ['trees-007'] }],
    ['a briefing', { citations: [], briefings: ['park-2020-007'] }],
    ['a name', { citations: [], summaries: ['park-2020-007'] }],
  ])('for %s does not depend on the size of the corpus', (_, ask) => {
    if (!small || !large) throw new Error('There are two corpora');
    const [less, more] = [small, large].map((corpus) => JSON.stringify(createSliceMaker(corpus)(ask)).length);
    expect(large.size).toBe(2 * small.size);
    expect(more).toBe(less);
  });

  it('has a name for each briefing it is asked to name, and the recentBriefings of the whole', () => {
    if (!small) throw new Error('There are two corpora');
    const slice = sliceOf({ citations: [], summaries: ['park-2020-007'] }, small);
    expect(idsOf(slice.summaries)).toEqual(['park-2020-007', ...idsOf(small.recentBriefings)]);
    expect(slice.recentBriefings).toEqual(small.recentBriefings);
    expect(slice.summary('park-2020-007')).toEqual(small.summary('park-2020-007'));
  });
});
