import { chartInForm } from '../../domain/series';
import { expect, test } from 'vitest';
import { chartNameOf } from './chartName';
import { describeChart } from './descriptions';
import { sample } from '../testing/sample';

test('a chart along time is told point by point, with alternates and the change', () => {
  expect(describeChart(chartInForm(sample, 'users'))).toEqual([
    'Users. Time chart, 4 printed numbers. People.',
    '2012: 564 million (August 2022 briefing). Also stated: 560 million for [2012] (August 2022 briefing).',
    '2021: over 1.03 billion (August 2022 briefing).',
    '[by Mar 2023]: 1.067 billion (March 2023 briefing).',
    'From 564 million in 2012 to 1.067 billion [by Mar 2023]: 1.89 times the first number.',
    'The dashed line only connects the printed numbers; none was printed in between.',
    '2 of the 4 numbers have inferred periods, shown in brackets.',
  ]);
});

test('shares change in percentage points', () => {
  expect(describeChart(chartInForm(sample, 'reach'))).toContain(
    'From 42.1% in 2012 to 73% in 2021: up 30.9 percentage points, by the printed numbers.',
  );
});

test('rows are told one by one, under the name of their group', () => {
  expect(describeChart(chartInForm(sample, 'villages'))).toEqual([
    'Places reached. Bar chart, 3 printed numbers. Shares of places.',
    'Cities reached, [by Aug 2022]: almost all (August 2022 briefing).',
    'Cities reached, [by Aug 2022]: all (August 2022 briefing).',
    'Villages reached, [by Aug 2022]: more than 90% (August 2022 briefing).',
    'All 3 numbers have inferred periods, shown in brackets.',
  ]);
});

test('one number is not many', () => {
  expect(describeChart(chartInForm(sample, 'stations')).at(-1)).toBe(
    'Its period is inferred and shown in brackets.',
  );
  expect(chartNameOf(chartInForm(sample, 'stations'))).toBe('Stations. Bar chart, 1 printed number');
});
