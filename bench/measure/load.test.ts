import { expect, it } from 'vitest';
import { loadOf } from './load';

const traffic = { requests: 1, bytes: 9, scriptBytes: 0, scripts: [], open: 0 };
const probe = {
  drawn: 500,
  changed: 0,
  firstPaint: 400,
  largestPaint: 450,
  longTasks: [
    { start: 100, duration: 80 },
    { start: 900, duration: 150 },
  ],
  layoutShift: 0,
  scriptEnds: [],
};

it('counts all blocking, but for the longest task only those before everything was painted', () => {
  const { blockingTime, longestTask } = loadOf(traffic, probe, 0);
  expect([blockingTime, longestTask]).toEqual([130, 80]);
});

it('shows nothing before the first paint', () => {
  expect(loadOf(traffic, { ...probe, drawn: 390 }, 0)).toMatchObject({ drawn: 400, settled: 400 });
});

it('settles with the last change in a chart', () => {
  expect(loadOf(traffic, { ...probe, changed: 700 }, 0).settled).toBe(700);
  expect(loadOf(traffic, { ...probe, drawn: null, changed: 700 }, 0).settled).toBeNull();
});

it('counts from the last script that came before the charts, where they wait for one', () => {
  expect(loadOf(traffic, { ...probe, scriptEnds: [200, 300, 900] }, 0).scriptToChart).toBe(200);
  expect(loadOf(traffic, probe, 0).scriptToChart).toBeNull();
});
