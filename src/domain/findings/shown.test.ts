import { describe, expect, it } from 'vitest';
import { createCorpus } from '../corpus';
import type { Dataset, Observation, Period } from '../model';
import { findingOf, grownSample, sampleChecks } from '../testing/checked';
import { sample } from '../testing/sample';
import type { Check } from './check';
import type { Finding } from './finding';
import { comparablePairsOf } from './setApart';

const [twice, , grown, computed, unmatched] = sampleChecks;

/** The calculation of each reading as a reader sees it, its links as words. */
const shown = ({ readings }: Finding) =>
  readings.map(({ arithmetic }) =>
    arithmetic.map((term) => (typeof term === 'string' ? term : `[${term.text}]`)).join(''),
  );

/** A dataset in which one observation is another. */
const changing = (id: string, change: (o: Observation) => Observation, dataset = sample): Dataset => ({
  ...dataset,
  observations: dataset.observations.map((o) => (o.id === id ? change(o) : o)),
});

describe('the calculation of a finding', () => {
  it('of a claim ends with the range that the claim allows', () => {
    expect(shown(findingOf(grown, grownSample))).toEqual([
      '[over 1.5 million] ÷ [1.2 million] = 1.25 times (above 1.2 times); [three times] is read as 2.5 to 3.5 times',
    ]);
  });

  it('of two computed values shows both', () => {
    expect(shown(findingOf(computed))).toEqual([
      '[3,400] − [40] = 3,360 pieces of information (3,305 to 3,415 pieces of information); [3,400] − [3,400] = 0 pieces of information (-100 to 100 pieces of information)',
    ]);
  });

  it('of words that can be read in two ways shows both ranges', () => {
    expect(shown(findingOf(unmatched))).toEqual([
      '[40] is read as 35 to 45 pieces of information',
      '[40] is read as 75 to 85 pieces of information',
    ]);
  });

  it('of a listing ends with the range that its number allows', () => {
    const listing: Check = {
      id: 'opened',
      kind: 'listing',
      title: 'Opened',
      claim: 'benches.2019.park-2020.a',
      counted: 'names {count} gates',
      listed: { milestones: ['gate-opened'] },
    };
    expect(shown(findingOf(listing))).toEqual([
      'Gate opened: 1; [40] is read as 35 to 45 pieces of information',
    ]);
  });

  it.each([true, false])('of a part writes its share out, be it of the same acts or not: %s', (isSameAct) => {
    const part: Check = {
      id: 'part',
      kind: 'part',
      title: 'Part',
      part: 'benches.2019.park-2020.a',
      whole: 'trees.2020.park-2020.a',
      isSameAct,
    };
    expect(shown(findingOf(part))).toEqual(['[40] ÷ [3,400] = 1.18% (1.014% to 1.344%)']);
  });
});

const other = (change: Partial<Observation>) => changing(twice.second, (o) => ({ ...o, ...change }));

describe('statements that differ in a key', () => {
  const bound = { by: '2020-05', basis: 'inferred', rule: 'at-briefing' } as const;

  it('may be of different times where one has no date', () => {
    expect(findingOf(twice, other({ period: bound }))).toMatchObject({
      key: 'period',
      sentence: 'They may refer to different times, so they are not compared.',
    });
  });

  it('are said to measure different things whatever their times', () => {
    expect(findingOf(twice, other({ indicator: 'trees', period: bound }))).toMatchObject({
      key: 'indicator',
      sentence: 'They measure different things, so they are not compared.',
    });
  });
});

describe('a claim of years', () => {
  const years: Check = {
    id: 'years',
    kind: 'claim',
    title: 'Years',
    claim: 'benches.2019.park-2020.a',
    calculations: [{ formula: 'years-between', milestone: 'gate-opened' }],
  };
  const by: Period = { by: '2020-05', basis: 'inferred', rule: 'at-briefing' };
  const claiming = (value: number, period: Period = by) =>
    changing(years.claim, (o) => ({
      ...o,
      period,
      quantity: { ...o.quantity, value, unit: 'year', printed: `${value}`, significantDigits: 1 },
    }));

  it('is held against the time up to the day of its briefing', () => {
    expect(findingOf(years, claiming(1))).toMatchObject({
      verdict: 'agrees',
      sentence: 'The calculation gives 0.9193 to 1.006 years; part of that range fits “1”.',
    });
    expect(findingOf(years, claiming(2)).verdict).toBe('conflict');
  });

  it('is not held against it where it speaks of another time', () => {
    const before: Period = { at: '2019', basis: 'stated', evidence: [] };
    expect(findingOf(years, claiming(1, before))).toMatchObject({ verdict: 'not comparable', key: 'period' });
  });
});

describe('a claim of a yearly rate', () => {
  const rate: Check = {
    id: 'rate',
    kind: 'claim',
    title: 'Rate',
    claim: grown.claim,
    calculations: [
      {
        formula: 'growth-rate',
        from: 'visitors.2018.park-2020.a',
        to: 'visitors.2019.park-2020.b',
        years: 1,
      },
    ],
  };
  const finding = findingOf(
    rate,
    changing(
      grown.claim,
      (o) => ({ ...o, quantity: { ...o.quantity, value: 25, unit: 'percent', significantDigits: 2 } }),
      grownSample,
    ),
  );
  const [reading] = finding.readings;

  it('is held against growth, though it is printed as a percentage', () => {
    expect(finding.verdict).toBe('agrees');
    expect(reading?.computed?.unit).toBe('percent-a-year');
  });

  it('counts the years', () => {
    expect(reading?.years).toBe(1);
  });

  it('gives the ends of its range', () => {
    expect(reading?.computed?.bounds.low).toBeCloseTo((1.45 / 1.25 - 1) * 100, 6);
    expect(reading?.computed?.bounds.high).toBeCloseTo((1.55 / 1.15 - 1) * 100, 6);
  });
});

describe('a pair that must have a check', () => {
  it('is also a year and the span of several years that has it', () => {
    const span = { from: '..', to: '2021-05', basis: 'inferred', rule: 'for-years' } as const;
    const dataset = changing('visitors.2019.park-2020.a', (o) => ({ ...o, period: span }));
    expect(comparablePairsOf(createCorpus(dataset)).map((pair) => pair.map(({ id }) => id))).toEqual([
      ['visitors.2019.park-2020.a', 'visitors.2020.park-2021.a'],
    ]);
  });
});
