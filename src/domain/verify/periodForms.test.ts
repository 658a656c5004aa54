import { describe, expect, it } from 'vitest';
import type { Period } from '../model';
import type { Kind } from '../vocabulary';
import { verifyKindOfTime } from './periods';

const place = { file: 'data/x.ts', record: 'a.b' };

describe('the form of a period', () => {
  const inferred = { basis: 'inferred', rule: 'at-briefing' } as const;
  const forms: Readonly<Record<string, Period>> = {
    moment: { at: '2021', ...inferred },
    bound: { by: '2022-08', ...inferred },
    span: { from: '2012', to: '2021', ...inferred },
    'from then on': { from: '2021', to: '..', ...inferred },
  };
  const suited: Readonly<Record<Kind, readonly string[]>> = {
    stock: ['moment', 'bound'],
    flow: ['moment', 'span'],
    cumulative: ['span'],
    share: ['moment', 'bound'],
    rank: ['moment', 'bound', 'span'],
    multiple: ['span'],
    ratio: ['moment', 'bound'],
    rate: ['span'],
    duration: ['moment', 'bound'],
    threshold: ['from then on'],
  };

  it.each(Object.entries(suited) as [Kind, readonly string[]][])('of a %s is one of %j', (kind, some) => {
    const found = Object.entries(forms).filter(
      ([, period]) => verifyKindOfTime(place, kind, period).length === 0,
    );
    expect(found.map(([form]) => form)).toEqual(some);
  });

  it('is not a span for a stock', () => {
    expect(verifyKindOfTime(place, 'stock', { from: '2012', to: '2021', ...inferred })).toEqual([
      { ...place, rule: 'a stock has a period of this form', expected: 'moment or bound', found: 'span' },
    ]);
  });

  it('is not a moment for a total', () => {
    expect(verifyKindOfTime(place, 'cumulative', { at: '2021', ...inferred })).toEqual([
      { ...place, rule: 'a cumulative has a period of this form', expected: 'span', found: 'moment' },
    ]);
  });
});
