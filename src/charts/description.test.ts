import { expect, test } from 'vitest';
import { chartNameOf, describeChart } from './description';
import { sample } from './testing/sample';

test('a chart along time is told point by point, with hedges, alternates and the change', () => {
  expect(describeChart(sample, 'users')).toEqual([
    'Users. Chart along time, 4 printed numbers. People.',
    '2012: 564 million, briefing of August 2022. Also stated: 560 million, briefing of August 2022, for [2012].',
    '2021: over 1.03 billion (at least), briefing of August 2022.',
    '[Mar 2023]: 1.067 billion, briefing of March 2023.',
    'From 564 million in 2012 to 1.067 billion in [Mar 2023]: 1.89 times the first printed value.',
    'The dashed line only joins the printed numbers: nothing was printed between them.',
    'Of 4 periods, 2 are inferred and set in brackets.',
  ]);
});

test('shares change in percentage points', () => {
  expect(describeChart(sample, 'reach')).toContain(
    'From 42.1% in 2012 to 73% in 2021: up 30.9 percentage points on the printed values.',
  );
});

test('rows are told one by one, under the name of their group', () => {
  expect(describeChart(sample, 'villages')).toEqual([
    'Places reached. Bar chart, 3 printed numbers. Shares of places.',
    'Cities reached, [Aug 2022]: almost all (just under), briefing of August 2022.',
    'Cities reached, [Aug 2022]: all, briefing of August 2022.',
    'Villages reached, [Aug 2022]: more than 90% (at least), briefing of August 2022.',
    'Of 3 periods, 3 are inferred and set in brackets.',
  ]);
});

test('one number is not many', () => {
  expect(chartNameOf(sample, 'stations')).toBe('Stations. Bar chart, 1 printed number');
});
