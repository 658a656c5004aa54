import { describe, expect, test } from 'vitest';
import { growthOf, indexRoleOf, seriesWithin, yearsIn } from './comparison';
import type { EdtfDate, Indicator, Observation, Period } from './model';
import type { Series } from './series';
import type { UnitId } from './units';
import { yearOf } from './period';

const indicatorOf = (unit: UnitId): Indicator => ({
  id: 'trees',
  label: 'Trees',
  definition: 'Trees.',
  unit,
  topic: 'users',
  kind: 'stock',
  terms: [],
});

const observationOf = (at: EdtfDate, value: number, unit: UnitId, comparator: '=' | '>'): Observation => ({
  id: `trees.${at}`,
  indicator: 'trees',
  quantity: { value, unit, comparator, printed: String(value), significantDigits: 2 },
  period: { at, basis: 'stated', evidence: [] },
  citation: { quotation: 's1', phrase: String(value), start: 0 },
  term: 'trees',
  speaker: 'speaker',
  role: 'official',
});

type Said = readonly [at: EdtfDate, value: number, comparator?: '>'];

const seriesOfSaid = (said: readonly Said[], unit: UnitId = 'yuan'): Series => ({
  indicator: indicatorOf(unit),
  points: said.map(([at, value, comparator]) => {
    const preferred = observationOf(at, value, unit, comparator ?? '=');
    return { preferred, alternates: [], year: yearOf(preferred.period) };
  }),
});

const trees = seriesOfSaid([
  ['2012', 11e12],
  ['2017', 20e12],
  ['2021', 45.5e12],
]);

const years = (limits: Parameters<typeof seriesWithin>[1]) => yearsIn([seriesWithin(trees, limits)]);

describe('a series within years', () => {
  test('keeps what ends in them, both ends included', () => {
    expect(years(undefined)).toEqual([2012, 2017, 2021]);
    expect(years({ from: 2012, to: 2017 })).toEqual([2012, 2017]);
    expect(years({ from: 2013, to: 2016 })).toEqual([]);
  });

  test('years of several series are listed once, in order', () => {
    expect(yearsIn([trees, seriesOfSaid([['2009-03', 1]]), seriesOfSaid([['2017-12', 1]])])).toEqual([
      2009, 2012, 2017, 2021,
    ]);
  });
});

test.each<[string, Series]>([
  ['line', trees],
  ['single', seriesOfSaid([['2012', 3]])],
  ['empty', seriesOfSaid([])],
  ['no-ratio', seriesOfSaid([['2012', 3]], 'rank')],
  [
    'no-ratio',
    seriesOfSaid([
      ['2012', 0],
      ['2013', 4],
    ]),
  ],
])('a series is taken as %s', (role, series) => {
  expect(indexRoleOf(series)).toBe(role);
});

describe('growth', () => {
  test('runs from the first number to the last over the difference of their calendar years', () => {
    const growth = growthOf(trees);
    expect(growth?.rate?.years).toBe(9);
    expect(growth?.multiple.value).toBeCloseTo(4.136, 3);
    expect(growth?.rate?.value).toBeCloseTo(17.09, 2);
    expect(growth?.rate?.inputs.map(({ id }) => id)).toEqual(['trees.2012', 'trees.2021']);
  });

  test('keeps the side open that a hedge opens', () => {
    const open = growthOf(
      seriesOfSaid([
        ['2012', 11e12],
        ['2021', 45e12, '>'],
      ]),
    );
    expect(open?.multiple.interval.high).toBe(Number.POSITIVE_INFINITY);
  });

  test('carries the time that is possible into the rate between a year and a month', () => {
    const growth = growthOf(
      seriesOfSaid([
        ['2012', 100],
        ['2022-07', 200],
      ]),
    );
    // From 9.5 years, where “2012” was its last day, to 10.6 years; “100” may be 95 to 105, and “200” 195 to 205.
    expect(growth?.rate?.interval.low).toBeCloseTo(((195 / 105) ** (1 / (127 / 12)) - 1) * 100, 6);
    expect(growth?.rate?.interval.high).toBeCloseTo(((205 / 95) ** (1 / 9.5) - 1) * 100, 6);
    expect(growth?.rate?.value).toBeCloseTo((2 ** (1 / (10 + 1 / 24)) - 1) * 100, 6);
    expect(growth?.rate?.years).toBeUndefined();
  });

  test('gives no rate where less than a year may have passed', () => {
    const growth = growthOf(
      seriesOfSaid([
        ['2020', 1],
        ['2021-06', 2],
      ]),
    );
    expect([growth?.noRate, growth?.rate]).toEqual(['one-year', undefined]);
  });

  test('gives a rate where more than a year must have passed', () => {
    const growth = growthOf(
      seriesOfSaid([
        ['2020', 100],
        ['2022-07', 200],
      ]),
    );
    expect(growth?.rate?.interval.high).toBeCloseTo(((205 / 95) ** (1 / 1.5) - 1) * 100, 6);
    expect(growth?.rate?.interval).toMatchObject({ hasLow: true, hasHigh: true });
  });

  test('counts no whole years from a month to a year', () => {
    const growth = growthOf(
      seriesOfSaid([
        ['2012-06', 100],
        ['2021', 200],
      ]),
    );
    expect(growth?.rate?.value).toBeCloseTo((2 ** (1 / (9 + 1 / 24)) - 1) * 100, 6);
    expect(growth?.rate?.years).toBeUndefined();
  });

  test.each([0, 2])('gives no rate where a number is of a span of years: number %i', (place) => {
    const period = { from: '2010', to: '2012', basis: 'stated', evidence: [] } as const;
    const points = trees.points.map((point, index) =>
      index === place ? { ...point, preferred: { ...point.preferred, period } } : point,
    );
    const growth = growthOf({ ...trees, points });
    expect([growth?.noRate, growth?.rate]).toEqual(['span', undefined]);
  });

  test.each<[EdtfDate, EdtfDate]>([
    ['2012', '2014-01'],
    ['2012-06', '2013-07'],
  ])('gives a rate where just a year must have passed: %s to %s', (from, to) => {
    const growth = growthOf(
      seriesOfSaid([
        [from, 100],
        [to, 200],
      ]),
    );
    expect(growth?.rate?.interval.high).toBeCloseTo((205 / 95 - 1) * 100, 0);
  });

  test('runs between plain numbers where hedged ones are preferred', () => {
    const hedged = observationOf('2021', 45e12, 'yuan', '>');
    const points = trees.points.map((point, index) =>
      index === 2 ? { ...point, preferred: hedged, alternates: [point.preferred] } : point,
    );
    expect(growthOf({ ...trees, points })?.to.quantity.value).toBe(45.5e12);
    const undated = points.map((point) => ({
      ...point,
      alternates: point.alternates.map(
        (o): Observation => ({
          ...o,
          period: { at: '2021', basis: 'inferred', rule: 'other-statement' },
        }),
      ),
    }));
    expect(growthOf({ ...trees, points: undated })?.to.quantity.value).toBe(45e12);
  });

  test('gives a rate between two months', () => {
    const growth = growthOf(
      seriesOfSaid([
        ['2012-06', 100],
        ['2022-06', 200],
      ]),
    );
    expect(growth?.rate?.value).toBeCloseTo((2 ** (1 / 10) - 1) * 100, 6);
    expect(growth?.noRate).toBeUndefined();
  });

  test.each([0, 1])('gives no rate where a year is inferred: number %i', (place) => {
    const points = trees.points.map((point, index) => {
      const { preferred } = point;
      const period = { at: String(yearOf(preferred.period)), basis: 'inferred', rule: 'end-of-span' };
      const isInferred = index === place * (trees.points.length - 1);
      return isInferred ? { ...point, preferred: { ...preferred, period: period as Period } } : point;
    });
    const growth = growthOf({ ...trees, points });
    expect([growth?.noRate, growth?.rate]).toEqual(['inferred-date', undefined]);
  });

  test('gives no rate where a date is inferred: “by March” may be years before', () => {
    const [first, last] = [observationOf('2012', 100, 'yuan', '='), observationOf('2021', 200, 'yuan', '=')];
    const bound = { ...last, period: { by: '2023-03', basis: 'inferred', rule: 'at-briefing' } } as const;
    const points = [first, bound].map((preferred) => ({
      preferred,
      alternates: [],
      year: yearOf(preferred.period),
    }));
    const growth = growthOf({ indicator: indicatorOf('yuan'), points });
    expect([growth?.noRate, growth?.rate]).toEqual(['inferred-date', undefined]);
    expect(growth?.multiple.value).toBe(2);
  });

  test('has no yearly rate within one calendar year, and is none of one number', () => {
    const within = growthOf(
      seriesOfSaid([
        ['2012-01', 1],
        ['2012-12', 2],
      ]),
    );
    expect([within?.noRate, within?.rate]).toEqual(['one-year', undefined]);
    expect(growthOf(seriesOfSaid([['2012', 1]]))).toBeUndefined();
  });
});
