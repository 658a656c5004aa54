import { describe, expect, test } from 'vitest';
import { unitOf } from '../../domain/units';
import { axisTextsOf, linearTicks, logTicks } from './ticks';

describe('linear ticks', () => {
  test('begin at zero, are even and reach the largest value', () => {
    expect(linearTicks(1_067_000_000, 5)).toEqual([0, 250e6, 500e6, 750e6, 1e9, 1.25e9]);
    expect(linearTicks(100, 5)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(linearTicks(6.6, 5)).toEqual([0, 2, 4, 6, 8]);
  });

  test('carry no noise of binary fractions', () => {
    expect(linearTicks(0.7, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  });

  test('are whole for whole things', () => {
    expect(linearTicks(5, 5, true)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(linearTicks(12, 5, true)).toEqual([0, 5, 10, 15]);
  });
});

test('log ticks are ones, twos and fives around the values', () => {
  expect(logTicks(11e12, 45.5e12)).toEqual([10e12, 20e12, 50e12]);
  expect(logTicks(560e6, 1.067e9)).toEqual([500e6, 1e9, 2e9]);
});

test('an axis names its scale once', () => {
  expect(axisTextsOf([0, 500e6, 1e9], unitOf('person'))).toEqual({
    title: 'Billion people',
    texts: ['0', '0.5', '1'],
  });
  expect(axisTextsOf([0, 50, 100], unitOf('percent')).title).toBe('%');
});
