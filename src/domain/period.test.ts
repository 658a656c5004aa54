import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EdtfBound, EdtfDate } from './model';
import {
  anchorOf,
  endsOf,
  formatPeriod,
  formatTime,
  formatYear,
  isBound,
  isMoment,
  isSameTime,
  parseDate,
  parseDay,
  positionInYears,
  rangeInYears,
  serializeTime,
  yearOf,
} from './period';

const runs = { seed: 42, numRuns: 1000 };
const two = (value: number) => String(value).padStart(2, '0');
const isEdtf = (text: string) => {
  try {
    return edtf(text).type === 'Date';
  } catch {
    return false;
  }
};

const years = fc.integer({ min: 1000, max: 9999 });
/** Months 21 and up are seasons in EDTF, which are not used here. */
const months = fc.integer({ min: 0, max: 14 });
const days = fc.integer({ min: 0, max: 33 });
/** Texts of the right shape, with months and days that may not exist. */
const shaped = fc.oneof(
  years.map(String),
  fc.tuple(years, months).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(years, months, days).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
);
const dates = shaped.filter((text) => parseDate(text) !== undefined) as fc.Arbitrary<EdtfDate>;

describe('parseDate', () => {
  it('reads years, months and days', () => {
    expect(parseDate('2021')).toEqual({ year: 2021 });
    expect(parseDate('2022-07')).toEqual({ year: 2022, month: 7 });
    expect(parseDate('2022-07-12')).toEqual({ year: 2022, month: 7, day: 12 });
    expect(parseDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(parseDate('0000-02-29')).toEqual({ year: 0, month: 2, day: 29 });
  });

  it.each([
    '',
    '..',
    '21',
    '2021-1',
    '2021-13',
    '2021-00',
    '2021-01-00',
    '2021-01-32',
    '2021-02-30',
    '2021-04-31',
  ])('reads nothing from “%s”', (text) => expect(parseDate(text)).toBeUndefined());

  it.each([
    '1900-02-29',
    '2022-02-29',
    '2021-07-12T00:00',
    '2021?',
    '202X',
    ' 2021',
    '2021\n',
    '2021/2022',
    '٢٠٢١',
  ])('reads nothing from “%s”', (text) => expect(parseDate(text)).toBeUndefined());

  it('takes exactly the dates that the package edtf takes', () => {
    fc.assert(
      fc.property(shaped, (text) => {
        expect(parseDate(text) !== undefined).toBe(isEdtf(text));
      }),
      runs,
    );
  });

  it('sees the same precision and moment as the package edtf', () => {
    fc.assert(
      fc.property(dates, (text) => {
        const { year, month, day } = parseDate(text) ?? { year: Number.NaN };
        const other = edtf(text);
        expect(other.precision).toBe(day === undefined ? (month === undefined ? 1 : 2) : 3);
        expect(new Date(other.min).toISOString().slice(0, 10)).toBe(
          `${year}-${two(month ?? 1)}-${two(day ?? 1)}`,
        );
      }),
      runs,
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseDate(text) === undefined || /^\d{4}/u.test(text)).toBe(true);
      }),
      runs,
    );
  });
});

describe('parseDay', () => {
  it.each([
    ['Aug. 19, 2022', '2022-08-19'],
    ['on March 16, 2023, in Beijing', '2023-03-16'],
    ['May 2, 2020', '2020-05-02'],
    ['Sept. 3, 2021', '2021-09-03'],
    ['Feb. 29, 2024', '2024-02-29'],
  ])('reads “%s”', (words, day) => {
    expect(parseDay(words)).toBe(day);
  });

  it.each([
    '2022-08-19',
    '19 August 2022',
    'Feb. 29, 2023',
    'Foo 2, 2020',
    'Maybe 2, 2020',
    'Marvel 2, 2020',
    'august 19, 2022',
    'May 2020',
    'May 0, 2020',
  ])('reads no day from “%s”', (words) => {
    expect(parseDay(words)).toBeUndefined();
  });
});

describe('a latest possible moment', () => {
  const inferred = { basis: 'inferred', rule: 'at-briefing' } as const;
  const by = { by: '2023-03' } as const;

  it('is written with “by”, its month and brackets at every size', () => {
    expect(formatTime(by)).toBe('by Mar 2023');
    expect(formatPeriod({ ...by, ...inferred })).toBe('[by Mar 2023]');
    expect(formatYear({ ...by, ...inferred })).toBe('[by Mar 2023]');
  });

  it('is a span without a start to EDTF', () => {
    expect(serializeTime(by)).toBe('../2023-03');
    expect(endsOf(by)).toEqual({ from: '..', to: '2023-03' });
  });

  it('is placed at its month, and can hold for any time before', () => {
    expect(anchorOf(by)).toBe('2023-03');
    expect(yearOf(by)).toBe(2023);
    expect(rangeInYears(by)).toEqual([Number.NEGATIVE_INFINITY, 2023 + 2.5 / 12]);
  });

  it('is neither a moment nor a span', () => {
    expect([isBound(by), isMoment(by)]).toEqual([true, false]);
    expect([isBound({ at: '2023' }), isBound({ from: '..', to: '2023-03' })]).toEqual([false, false]);
  });

  it('is another time than the month itself', () => {
    expect(isSameTime(by, { by: '2023-03' })).toBe(true);
    expect(isSameTime(by, { at: '2023-03' })).toBe(false);
    expect(isSameTime(by, { from: '..', to: '2023-03' })).toBe(false);
  });
});

describe('spans as EDTF text', () => {
  it('are intervals to the package edtf, open ends included', () => {
    const bounds = fc.oneof(dates, fc.constant('..' as const));
    fc.assert(
      fc.property(bounds, bounds, (from: EdtfBound, to: EdtfBound) => {
        // EDTF knows neither a span open at both ends nor one that ends before it begins.
        fc.pre(from === '..' ? to !== '..' : to === '..' || edtf(from).min < edtf(to).min);
        const interval = edtf(serializeTime({ from, to }));
        expect(interval.type).toBe('Interval');
        expect(interval.min).toBe(from === '..' ? Number.NEGATIVE_INFINITY : edtf(from).min);
        expect(interval.max).toBe(to === '..' ? Number.POSITIVE_INFINITY : edtf(to).max);
      }),
      { ...runs, numRuns: 300 },
    );
  });

  it('are the same time only when both ends are', () => {
    expect(isSameTime({ at: '2021' }, { at: '2021' })).toBe(true);
    expect(isSameTime({ at: '2021' }, { from: '2021', to: '2021' })).toBe(false);
    expect(isSameTime({ from: '..', to: '2021' }, { from: '2021', to: '..' })).toBe(false);
  });
});

describe('places on an axis', () => {
  it('are the middle of the year, month or day', () => {
    expect(positionInYears('2021')).toBe(2021.5);
    expect(positionInYears('2021-01')).toBe(2021 + 0.5 / 12);
    expect(positionInYears('2021-12-31')).toBe(2021 + (11 + 30.5 / 31) / 12);
    expect(() => positionInYears('2021-99')).toThrow('Not an EDTF date: 2021-99');
  });

  it('keep the order of the calendar', () => {
    const full = fc.tuple(dates, dates).filter(([a, b]) => a.length === b.length && a < b);
    fc.assert(
      fc.property(full, ([earlier, later]) => {
        expect(positionInYears(earlier)).toBeLessThan(positionInYears(later));
      }),
      { ...runs, numRuns: 300 },
    );
  });

  it('are a moment, a span’s end, or its start when the end is open', () => {
    expect(anchorOf({ at: '2022-08' })).toBe('2022-08');
    expect(anchorOf({ from: '2012', to: '2021-06' })).toBe('2021-06');
    expect(anchorOf({ from: '..', to: '2021' })).toBe('2021');
    expect(anchorOf({ from: '1994', to: '..' })).toBe('1994');
    expect(yearOf({ from: '1994-04', to: '..' })).toBe(1994);
    expect(() => anchorOf({ from: '..', to: '..' })).toThrow('open at both ends');
  });

  it('give open ends no limit', () => {
    expect(rangeInYears({ at: '2021' })).toEqual([2021.5, 2021.5]);
    expect(rangeInYears({ from: '2012', to: '2021' })).toEqual([2012.5, 2021.5]);
    expect(rangeInYears({ from: '..', to: '2021' })).toEqual([Number.NEGATIVE_INFINITY, 2021.5]);
    expect(rangeInYears({ from: '2012', to: '..' })).toEqual([2012.5, Number.POSITIVE_INFINITY]);
  });
});
