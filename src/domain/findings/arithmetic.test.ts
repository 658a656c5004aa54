import { describe, expect, it } from 'vitest';
import { createCorpus } from '../corpus';
import { contains } from '../interval';
import type { Dataset, EdtfDate, Observation, PeriodTime, Quantity } from '../model';
import { sample } from '../testing/sample';
import { inputsOf, timeOf, calculate } from './arithmetic';
import type { Calculation } from './check';

const [first] = sample.observations;
if (!first) throw new Error('The sample is empty');

const printed = (id: string, at: '2018' | '2019', quantity: Omit<Quantity, 'comparator'>) => ({
  ...first,
  id,
  quantity: { ...quantity, comparator: '=' } as const,
  period: { at, basis: 'inferred', rule: 'at-briefing' } as const,
});

/** The sample with numbers that every formula has a use for. */
const dataset: Dataset = {
  ...sample,
  observations: [
    printed('yuan', '2018', { value: 60e6, unit: 'yuan', printed: '60 million yuan', significantDigits: 2 }),
    printed('more-yuan', '2019', {
      value: 90e6,
      unit: 'yuan',
      printed: '90.0 million yuan',
      significantDigits: 3,
    }),
    printed('dollars', '2018', {
      value: 10e6,
      unit: 'us-dollar',
      printed: '$10.0 million',
      significantDigits: 3,
    }),
    printed('people', '2018', { value: 2000, unit: 'person', printed: '2,000', significantDigits: 4 }),
    printed('share', '2018', { value: 40, unit: 'percent', printed: '40%', significantDigits: 2 }),
  ],
};
const corpus = createCorpus(dataset);
const held = { at: '2020-05-02' } as const;

const linked = (calculation: Calculation) =>
  calculate(corpus, calculation, held)
    .arithmetic.map((term) => (typeof term === 'string' ? term : `[${term.text}](${term.id})`))
    .join('');

/** The corpus with one number at another time. */
const placing = (id: string, time: PeriodTime, change: Partial<Observation> = {}) =>
  createCorpus({
    ...dataset,
    observations: dataset.observations.map((o) =>
      o.id === id ? { ...o, ...change, period: { ...time, basis: 'inferred', rule: 'at-briefing' } } : o,
    ),
  });

describe('a calculation', () => {
  const grown = { formula: 'growth-rate', from: 'yuan', to: 'more-yuan' } as const;

  it.each([0.5, 3, 8])('counts no other steps than lie between its years: %d', (years) => {
    expect(() => calculate(corpus, { ...grown, years }, held)).toThrow(
      new RangeError(`A check counts ${years} years of growth where 1 or 2 lie between its years`),
    );
  });

  it('counts the steps of the span that a rate is of', () => {
    const rate = { formula: 'multiple-from-rate', rate: 'share' } as const;
    const spanned = placing('share', { from: '2012', to: '2021' });
    expect(calculate(spanned, { ...rate, years: 9 }, held).computed.unit).toBe('times');
    expect(() => calculate(spanned, { ...rate, years: 8 }, held)).toThrow('A check counts 8 years of growth');
  });

  it('of growth is of one matter', () => {
    const other = placing('more-yuan', { at: '2019' }, { indicator: 'benches' });
    expect(() => calculate(other, { ...grown, years: 1 }, held)).toThrow(
      'the growth from yuan to more-yuan, which measure different things',
    );
  });

  it.each<Calculation>([
    { formula: 'share-of-whole', share: 'share', whole: 'people' },
    { formula: 'whole-from-share', part: 'people', share: 'share' },
    { formula: 'per-head', amount: 'yuan', people: 'people' },
  ])('of a part and its whole is of one time: $formula', (calculation) => {
    expect(() => calculate(placing('people', { at: '2019' }), calculation, held)).toThrow(
      'which are of different times',
    );
  });
});

describe('a calculation written out', () => {
  it.each<[Calculation, string]>([
    [
      { formula: 'growth-multiple', from: 'yuan', to: 'more-yuan' },
      '[90.0 million yuan](more-yuan) ÷ [60 million yuan](yuan) = 1.5 times (1.486 to 1.514 times)',
    ],
    [
      { formula: 'growth-rate', from: 'yuan', to: 'more-yuan', years: 1 },
      '([90.0 million yuan](more-yuan) ÷ [60 million yuan](yuan)), minus 1 = 50% a year (48.67% to 51.35% a year)',
    ],
    [
      { formula: 'growth-rate', from: 'yuan', to: 'more-yuan', years: 2 },
      'square root of ([90.0 million yuan](more-yuan) ÷ [60 million yuan](yuan)), minus 1 (2 years of growth) = 22.5% a year (21.93% to 23.03% a year)',
    ],
    [
      { formula: 'difference', from: 'yuan', to: 'more-yuan' },
      '[90.0 million yuan](more-yuan) − [60 million yuan](yuan) = 30 million yuan (29.45 to 30.55 million yuan)',
    ],
    [
      { formula: 'multiple-from-rate', rate: 'share', years: 3 },
      '(1 + [40%](share)), compounded 3 times = 2.74 times (2.714 to 2.774 times)',
    ],
    [
      { formula: 'multiple-from-rate', rate: 'share', years: 1 },
      '(1 + [40%](share)), compounded once = 1.4 times (1.395 to 1.405 times)',
    ],
    [
      { formula: 'part-of-whole', part: 'yuan', whole: 'more-yuan' },
      '[60 million yuan](yuan) ÷ [90.0 million yuan](more-yuan) = 66.7% (66.07% to 67.26%)',
    ],
    [
      { formula: 'share-of-whole', share: 'share', whole: 'people' },
      '[40%](share) of [2,000](people) = 800 people (790 to 810 people)',
    ],
    [
      { formula: 'whole-from-share', part: 'people', share: 'share' },
      '[2,000](people) ÷ [40%](share) = 5,000 people (4,938 to 5,064 people)',
    ],
    [
      { formula: 'exchange-rate', yuan: 'yuan', dollars: 'dollars' },
      '[60 million yuan](yuan) ÷ [$10.0 million](dollars) = 6 yuan to the dollar (5.92 to 6.081 yuan to the dollar)',
    ],
    [
      { formula: 'per-head', amount: 'yuan', people: 'people' },
      '[60 million yuan](yuan) ÷ [2,000](people) = 30,000 yuan per person (29,750 to 30,250 yuan per person)',
    ],
    [
      { formula: 'years-between', milestone: 'gate-opened' },
      'from May 2019 (Gate opened) to 2 May 2020 = 0.962 years (0.9193 to 1.006 years)',
    ],
  ])('%o', (calculation, text) => {
    expect(linked(calculation)).toBe(text);
  });

  it.each([
    [3, 'cube root'],
    [4, '4th root'],
    [9, '9th root'],
    [11, '11th root'],
    [21, '21st root'],
    [22, '22nd root'],
    [23, '23rd root'],
  ])('names the root of %i years', (years, words) => {
    const calculation = { formula: 'growth-rate', from: 'yuan', to: 'more-yuan', years } as const;
    const { arithmetic } = calculate(
      placing('more-yuan', { at: String(2018 + years) as EdtfDate }),
      calculation,
      held,
    );
    expect(arithmetic[0]).toBe(`${words} of (`);
  });

  it('links every number that it takes, once', () => {
    const calculation = {
      reading: 'as printed',
      formula: 'exchange-rate',
      yuan: 'yuan',
      dollars: 'dollars',
    } as const;
    const { arithmetic, computed } = calculate(corpus, calculation, held);
    const links = arithmetic.flatMap((term) => (typeof term === 'string' ? [] : [term.id]));
    expect(links).toEqual(inputsOf(calculation));
    expect(computed.inputs.map(({ id }) => id)).toEqual(links);
    expect(contains(computed.interval, computed.value)).toBe(true);
  });

  it.each<[Calculation, readonly string[], string | undefined]>([
    [{ formula: 'growth-multiple', from: 'yuan', to: 'more-yuan' }, ['yuan', 'more-yuan'], '2018/2019'],
    [{ formula: 'growth-rate', from: 'yuan', to: 'more-yuan', years: 1 }, ['yuan', 'more-yuan'], '2018/2019'],
    [{ formula: 'difference', from: 'yuan', to: 'more-yuan' }, ['yuan', 'more-yuan'], undefined],
    [{ formula: 'per-head', amount: 'yuan', people: 'people' }, ['yuan', 'people'], '2018'],
    [{ formula: 'multiple-from-rate', rate: 'share', years: 2 }, ['share'], '2018'],
    [{ formula: 'years-between', milestone: 'gate-opened' }, [], undefined],
  ])('%o knows its inputs and its time', (calculation, inputs, time) => {
    expect(inputsOf(calculation)).toEqual(inputs);
    expect(timeOf(corpus, calculation)).toBe(time);
  });

  it('names the number or milestone that does not exist', () => {
    expect(() => linked({ formula: 'per-head', amount: 'yuan', people: 'nobody' })).toThrow(
      'A check names the observation "nobody", which does not exist',
    );
    expect(() => linked({ formula: 'years-between', milestone: 'never' })).toThrow(
      'A check names the milestone "never", which does not exist',
    );
  });
});
