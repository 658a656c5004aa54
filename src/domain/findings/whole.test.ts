import { describe, expect, it } from 'vitest';
import { createCorpus } from '../corpus';
import { createSliceMaker } from '../slice';
import { checkedSample, sampleChecks, wholeWith } from '../testing/checked';
import type { Period } from '../model';
import { sample } from '../testing/sample';
import { findingsOf } from './findings';
import { comparablePairsOf, setApartOf } from './setApart';
import { createWhole } from './whole';

describe('the findings of a corpus', () => {
  const whole = createWhole(checkedSample);

  it('are in the order of the checks, made once, and outlive JSON', () => {
    expect(whole.findings().map(({ id }) => id)).toEqual(sampleChecks.map(({ id }) => id));
    expect(whole.findings()).toBe(whole.findings());
    expect(JSON.parse(JSON.stringify(findingsOf(whole)))).toEqual(whole.findings());
    expect(() => createCorpus(checkedSample).findings()).toThrow('does not hold all findings');
    expect(wholeWith([]).findings()).toEqual([]);
  });

  it('have a note only where it is about one of their numbers', () => {
    const noted = whole.findings().filter(({ notes }) => notes.length > 0);
    expect(noted.map(({ id }) => id)).toEqual(['trees-for-benches', 'benches-each']);
    expect(noted.flatMap(({ notes }) => notes)).toEqual([...checkedSample.notes, ...checkedSample.notes]);
  });

  it('are in a part those about the numbers it can cite, as the whole has them', () => {
    const makeSlice = createSliceMaker(whole);
    for (const { id } of sample.observations) {
      const part = JSON.parse(JSON.stringify(makeSlice({ citations: [id] }))) as ReturnType<typeof makeSlice>;
      const corpus = createCorpus(part.dataset, part.sliceContext);
      expect(part.sliceContext.findings).toEqual(
        whole.findings().filter((f) => f.inputs.some((input) => input.id === id)),
      );
      expect(corpus.findingsAbout(id)).toEqual(whole.findingsAbout(id));
      expect(() => corpus.findings()).toThrow('does not hold all findings');
      expect(() => corpus.findingsAbout('none')).toThrow('does not hold the findings');
    }
    const all = makeSlice({ citations: [], briefings: sample.briefings.map(({ id }) => id) });
    expect(all.sliceContext.findings).toEqual(whole.findings());
    expect(makeSlice({ citations: [] }).sliceContext.findings).toEqual([]);
  });
});

describe('statements that are not compared', () => {
  it('are set apart by their times, indicator by indicator', () => {
    const apart = setApartOf(createCorpus(sample));
    expect(apart.map(({ indicator, label, key }) => [indicator, label, key])).toEqual([
      ['visitors', 'Visitors', 'period'],
    ]);
    expect(apart[0]?.groups.map(({ period, inputs }) => [period, inputs.map(({ id }) => id)])).toEqual([
      ['2018', ['visitors.2018.park-2020.a']],
      ['2019', ['visitors.2019.park-2020.a', 'visitors.2019.park-2020.b']],
      ['2020', ['visitors.2020.park-2021.a']],
    ]);
  });

  it('leave out a span of years that is compared with every other', () => {
    const span: Period = { from: '..', to: '2020-08', basis: 'inferred', rule: 'for-years' };
    const periods: Readonly<Record<string, Period>> = {
      'visitors.2018.park-2020.a': span,
      'visitors.2020.park-2021.a': { by: '2020-08', basis: 'inferred', rule: 'at-briefing' },
    };
    const observations = sample.observations.map((o) => ({ ...o, period: periods[o.id] ?? o.period }));
    const [apart] = setApartOf(createCorpus({ ...sample, observations }));
    expect(apart?.groups.map(({ period, inputs }) => [period, inputs.length])).toEqual([
      ['2019', 2],
      ['../2020-08', 1],
    ]);
  });

  it('are compared in pairs where their time is one', () => {
    const pairs = comparablePairsOf(createCorpus(sample)).map((pair) => pair.map(({ id }) => id));
    expect(pairs).toEqual([['visitors.2019.park-2020.a', 'visitors.2019.park-2020.b']]);
  });
});
