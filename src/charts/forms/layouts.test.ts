import { chartInForm } from '../../domain/series';
import { describe, expect, test } from 'vitest';
import { flagsOf } from '../milestones/flags';
import { type ChartLayout, layoutOf } from './layouts';
import type { ChartAsk } from './form';
import { milestonesOf } from '../milestones/milestones';
import { sample } from '../testing/sample';
import { indexWords } from './time/timeLabels';

const { milestones } = sample.dataset;

const layout = (indicatorId: string, change: Partial<ChartAsk> = {}): ChartLayout =>
  layoutOf({
    ...chartInForm(sample, indicatorId),
    scale: 'linear',
    variant: 'full',
    milestones: [],
    width: 720,
    ...change,
  });

const along = (indicatorId: string, change: Partial<ChartAsk> = {}) => {
  const found = layout(indicatorId, change);
  if (found.form !== 'along-time') throw new Error(`${indicatorId} is not drawn along time`);
  return found;
};

const rowsOf = (indicatorId: string, change: Partial<ChartAsk> = {}) => {
  const found = layout(indicatorId, change);
  if (found.form !== 'bars' && found.form !== 'ranks') throw new Error(`${indicatorId} has no rows`);
  return found;
};

const yearWords = (width: number) =>
  along('users', { width })
    .x.ticks.map((tick) => tick.text)
    .filter((text) => text !== '');

const titlesOf = (id: string) =>
  rowsOf(id).rows.flatMap((row) => row.texts.filter((text) => text.role === 'title')).length;

describe('along time', () => {
  test('the value axis starts at zero unless it is a log scale', () => {
    expect(along('users').y.domain).toEqual([0, 1.25e9]);
    expect(along('users', { scale: 'log' }).y.domain).toEqual([500e6, 2e9]);
  });

  test('a log or index scale stands in the title of the axis', () => {
    expect(along('users').y.title).toBe('Billion people');
    expect(along('users', { scale: 'log' }).y.title).toBe('Billion people, log scale');
    expect(along('users', { scale: 'index' }).y.title).toBe('Index, 2012 = 100');
  });

  test('on the index the first preferred statement is 100', () => {
    const values = along('users', { scale: 'index' }).marks.map((mark) => Math.round(mark.value));
    expect(values).toEqual([100, 99, 183, 189]);
  });

  test('alternates stand beside the preferred mark by at least a target, and say their own period', () => {
    const { marks } = along('users');
    for (const { mark, shift } of marks) expect(Math.abs(shift) >= 24).toBe(mark.isAlternate);
    expect(marks.find(({ mark }) => mark.isAlternate)?.label?.lines).toEqual(['560 million [2012]']);
  });

  test('inferred periods stand in brackets on the axis, and a bound keeps its month and its “by” at every size', () => {
    expect(yearWords(1136)).toEqual(['2012', '2021', '[by Mar 2023]']);
    expect(yearWords(360)).toEqual(['2012', '2021', '[by Mar 2023]']);
  });

  test('milestones outside the axis are left out, and those of one moment share a flag', () => {
    expect(milestonesOf(chartInForm(sample, 'users'), milestones).map((m) => m.milestone.id)).toEqual([
      'plan',
      'law',
      'rule',
    ]);
    expect(along('users', { milestones }).flags.map((flag) => flag.text)).toEqual(['1', '2–3']);
    expect(milestonesOf(chartInForm(sample, 'cities'), milestones)).toEqual([]);
  });

  test('flags stand on one level, or by turns on two, each with one rule', () => {
    const [plan, , rule] = along('users', { milestones }).flags;
    expect([plan?.lane, rule]).toEqual([0, undefined]);
    const apart = [2012, 2016, 2016.7, 2020].map((year) => ({ milestone: milestones[0]!, year }));
    const lanes = (pxPerYear: number) =>
      flagsOf(apart, (year) => (year - 2012) * pxPerYear).map((f) => f.lane);
    expect(lanes(100)).toEqual([0, 0, 0, 0]);
    expect(lanes(20)).toEqual([0, 1, 0, 1]);
    expect(flagsOf(apart, (year) => (year - 2012) * 6).map((f) => f.text)).toEqual(['1', '2–3', '4']);
  });

  test('an index is no more exact than the numbers it rests on', () => {
    const words = along('users', { scale: 'index' }).marks.map(({ label }) => label?.lines.at(-1));
    expect(words).toEqual(['index 100', 'index 99', 'index above 182', 'index 189']);
    const [stated, , hedged] = along('users').marks.map(({ mark }) => mark);
    expect(indexWords(stated!, hedged!, 54.8)).toBe('index below 55');
  });

  test('an alternate keeps its words on a narrow screen', () => {
    for (const width of [320, 360]) {
      expect(along('users', { width }).marks.map(({ label }) => label === undefined)).not.toContain(true);
    }
  });

  test('two periods stand against each other', () => {
    expect(along('reach').isPair).toBe(true);
    const anchors = along('reach').marks.map((mark) => mark.label?.anchor);
    expect(anchors).toEqual(['end', 'start']);
  });
});

describe('rows', () => {
  test('bars begin at zero, and percentages end at a hundred', () => {
    expect(rowsOf('villages').domain).toEqual([0, 100]);
    expect(rowsOf('stations').domain).toEqual([0, 2e6]);
  });

  test('places run from 1 to the last one claimed, the best row first', () => {
    const { domain, rows } = rowsOf('first-rank');
    expect(domain).toEqual([1, 9]);
    expect(rows.map((row) => row.mark.observation.quantity.value)).toEqual([1, 2, 9]);
  });

  test('the statements of one indicator stay together', () => {
    expect(rowsOf('villages').rows.map((row) => row.mark.indicator.id)).toEqual([
      'cities',
      'cities',
      'villages',
    ]);
    expect(rowsOf('villages').rows.map((row) => row.mark.isCurrent)).toEqual([false, false, true]);
  });

  test('an indicator is named once, and only where there are several', () => {
    expect(titlesOf('cities')).toBe(2);
    expect(titlesOf('stations')).toBe(0);
  });

  test('statements of one indicator are told apart, and none is cut', () => {
    const notes = rowsOf('cities').rows.map(({ texts }) => texts.find(({ role }) => role === 'note')?.lines);
    expect(notes.slice(0, 2)).toEqual([['[by Aug 2022] · Speaker'], ['[by Aug 2022] · Speaker, again']]);
    const small = rowsOf('cities', { variant: 'small', width: 320 }).rows.map(({ texts }) => texts[0]?.lines);
    expect(small).toEqual([
      ['Cities reached, [by\u00A0Aug\u00A02022]'],
      ['also [by Aug 2022] · Speaker, again'],
      ['Villages reached,', '[by\u00A0Aug\u00A02022]'],
    ]);
  });

  test('log and index do not apply', () => {
    expect(layout('cities', { scale: 'log' })).toEqual(layout('cities'));
  });

  test('rows fill a height that is given', () => {
    const { size, plot } = rowsOf('cities', { height: 120 });
    expect(size.height).toBe(120);
    expect(plot.bottom).toBeLessThanOrEqual(120);
  });

  test('a ranking too high for its drawing becomes a tally by place', () => {
    const found = layout('first-rank', { variant: 'small', width: 340, height: 80 });
    expect(found.form === 'tally' ? found.lines.map((line) => line.text) : found.form).toEqual([
      '1st',
      '2nd',
      '9th',
    ]);
  });
});
