import { describe, expect, it } from 'vitest';
import type { Indicator, Observation, Period } from '../model';
import { sample } from '../testing/sample';
import type { ComparisonKey } from './check';
import { differingKey, isOneTime } from './comparable';

const [observation] = sample.observations;
const [indicator] = sample.indicators;
if (!observation || !indicator) throw new Error('The sample is empty');

type Side = readonly [Observation, Indicator];
const side: Side = [observation, indicator];

/** What makes a side differ in one key. */
const changes: readonly (readonly [ComparisonKey, (side: Side) => Side])[] = [
  ['indicator', ([o, i]) => [o, { ...i, id: 'other' }]],
  ['population', ([o, i]) => [o, { ...i, population: 'children' }]],
  ['unit', ([o, i]) => [{ ...o, quantity: { ...o.quantity, unit: 'percent' } }, i]],
  ['area', ([o, i]) => [o, { ...i, area: 'the north' }]],
  ['period', ([o, i]) => [{ ...o, period: { ...o.period, at: '2017' } }, i]],
];

describe('what keeps two numbers from being compared', () => {
  it('is nothing where all keys are the same, whatever the value', () => {
    expect(differingKey(side, side)).toBeUndefined();
    const more: Observation = { ...observation, quantity: { ...observation.quantity, value: 9 } };
    expect(differingKey(side, [more, indicator])).toBeUndefined();
    const inferred: Observation = {
      ...observation,
      period: { at: '2018', basis: 'inferred', rule: 'at-briefing' },
    };
    expect(differingKey(side, [inferred, indicator])).toBeUndefined();
  });

  it('names each key, from both sides, and of several the first', () => {
    for (let first = 0; first < 2 ** changes.length; first += 1) {
      const chosen = changes.filter((_, place) => (first & (1 << place)) !== 0);
      const changed = chosen.reduce((made, [, change]) => change(made), side);
      const key = chosen[0]?.[0];
      expect(differingKey(side, changed)).toBe(key);
      expect(differingKey(changed, side)).toBe(key);
    }
  });

  it('is not the indicator where both measure one matter', () => {
    const other: Indicator = { ...indicator, id: 'guests', measure: indicator.id };
    expect(differingKey(side, [observation, other])).toBeUndefined();
    const third: Indicator = { ...indicator, id: 'callers', measure: 'calls' };
    expect(differingKey([observation, other], [observation, third])).toBe('indicator');
  });
});

const year = (at: '2020' | '2021' | '2022' | '2021-07'): Period => ({ at, basis: 'stated', evidence: [] });

describe('a span of years that was only said to be “several”', () => {
  const span: Period = { from: '..', to: '2022-08', basis: 'inferred', rule: 'for-years' };

  it('has the last full year before its end', () => {
    expect(isOneTime(span, year('2021'))).toBe(true);
    expect(isOneTime(year('2021'), span)).toBe(true);
  });

  it.each(['2020', '2022', '2021-07'] as const)('is not known to have %s', (at) => {
    expect(isOneTime(span, year(at))).toBe(false);
    expect(isOneTime(year(at), span)).toBe(false);
  });

  it('is not one time with another span, nor with a latest time', () => {
    const others: readonly Period[] = [
      { from: '2012', to: '2021', basis: 'stated', evidence: [] },
      { by: '2021', basis: 'inferred', rule: 'at-briefing' },
    ];
    for (const other of others) expect(isOneTime(span, other) || isOneTime(other, span)).toBe(false);
  });

  it('has what was so by its end', () => {
    const by: Period = { by: '2022-08', basis: 'inferred', rule: 'at-briefing' };
    expect(isOneTime(span, by) && isOneTime(by, span)).toBe(true);
    expect(isOneTime({ ...span, rule: 'until-briefing' }, by)).toBe(false);
  });

  it('has the year before its own even where it ends in December', () => {
    expect(isOneTime({ ...span, to: '2022-12' }, year('2021'))).toBe(true);
    expect(isOneTime({ ...span, to: '2022-12' }, year('2022'))).toBe(false);
  });

  it('is the only span that has a year', () => {
    expect(isOneTime({ ...span, rule: 'until-briefing' }, year('2021'))).toBe(false);
  });

  it('has no key that keeps it from the year before', () => {
    const told: Observation = { ...observation, period: span };
    const before: Observation = { ...observation, period: year('2021') };
    expect(differingKey([told, indicator], [before, indicator])).toBeUndefined();
  });
});
