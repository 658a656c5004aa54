import { describe, expect, it } from 'vitest';
import type { Indicator, Observation } from '../model';
import { sample } from '../testing/sample';
import type { ComparisonKey } from './check';
import { differingKey } from './comparable';

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
